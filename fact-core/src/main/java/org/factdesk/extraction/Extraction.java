package org.factdesk.extraction;

import java.util.List;

import org.factdesk.extraction.mention.Mention;
import org.factdesk.text.Language;

/**
 * What has been found in a text.
 *
 * @param language the language it was read in
 * @param mentions figures and dates in the order of the text, without overlaps
 */
public record Extraction(Language language, List<Mention> mentions) {

    public Extraction {
        mentions = List.copyOf(mentions);
    }
}
