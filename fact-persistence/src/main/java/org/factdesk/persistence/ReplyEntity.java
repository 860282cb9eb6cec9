package org.factdesk.persistence;

import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.factdesk.annotation.AnnotationId;
import org.factdesk.annotation.Reply;

/** An answer in the thread of a note. No column of it can be updated. */
@Entity
@Table(name = "annotation_reply")
class ReplyEntity {
    @Id
    private UUID id;

    @Column(name = "annotation_id", updatable = false)
    private UUID annotation;

    @Column(updatable = false)
    private int place;

    @Column(updatable = false)
    private String body;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "written_at", updatable = false))
    @AttributeOverride(name = "hand", column = @Column(name = "written_by", updatable = false))
    private CaptureColumns written;

    protected ReplyEntity() {}

    static ReplyEntity of(UUID id, AnnotationId annotation, int place, Reply reply) {
        ReplyEntity row = new ReplyEntity();
        row.id = id;
        row.annotation = annotation.value();
        row.place = place;
        row.body = reply.body();
        row.written = CaptureColumns.of(reply.written());
        return row;
    }

    AnnotationId annotation() {
        return new AnnotationId(annotation);
    }

    Reply toReply() {
        return new Reply(body, written.toCapture());
    }
}
