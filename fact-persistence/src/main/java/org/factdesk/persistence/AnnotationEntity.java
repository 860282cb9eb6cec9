package org.factdesk.persistence;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.factdesk.annotation.Annotation;
import org.factdesk.annotation.AnnotationId;
import org.factdesk.annotation.Motivation;
import org.factdesk.annotation.Reply;

@Entity
@Table(name = "annotation")
class AnnotationEntity {
    @Id
    private UUID id;

    @Embedded
    private PassageColumns passage;

    @Enumerated(EnumType.STRING)
    private Motivation motivation;

    private String body;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "written_at", updatable = false))
    @AttributeOverride(name = "hand", column = @Column(name = "written_by", updatable = false))
    private CaptureColumns written;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "resolved_at"))
    @AttributeOverride(name = "hand", column = @Column(name = "resolved_by"))
    private @Nullable CaptureColumns resolved;

    private int revision;

    protected AnnotationEntity() {}

    static AnnotationEntity of(Annotation annotation) {
        AnnotationEntity row = new AnnotationEntity();
        row.id = annotation.id().value();
        row.passage = PassageColumns.of(annotation.target());
        row.written = CaptureColumns.of(annotation.written());
        row.take(annotation);
        row.revision = annotation.revision();
        return row;
    }

    Annotation toAnnotation(List<Reply> thread) {
        CaptureColumns settled = resolved;
        return new Annotation(
                id(),
                passage.toTarget(),
                motivation,
                body,
                written.toCapture(),
                thread,
                settled == null ? null : settled.toCapture(),
                revision);
    }

    AnnotationId id() {
        return new AnnotationId(id);
    }

    int revision() {
        return revision;
    }

    /** Takes what of a note can change; the revision counts up. */
    void edit(Annotation annotation) {
        take(annotation);
        revision++;
    }

    private void take(Annotation annotation) {
        motivation = annotation.motivation();
        body = annotation.body();
        resolved = annotation.resolved() == null ? null : CaptureColumns.of(annotation.resolved());
    }
}
