package org.factdesk.web.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.factdesk.document.Document;
import org.factdesk.extraction.Extractor;
import org.factdesk.extraction.Options;
import org.factdesk.extraction.mention.Mention;

/** Reads the figures of a document, each time anew: it takes less time than fetching them would. */
@ApplicationScoped
public class Reading {
    @Inject
    Extractor extractor;

    /** The figures and dates of a document, in order. */
    public List<Mention> figures(Document document) {
        Options options = new Options(
                Optional.of(document.details().language()),
                Optional.ofNullable(document.details().publishedOn()),
                Set.of());
        return extractor.extract(document.text(), options).mentions();
    }
}
