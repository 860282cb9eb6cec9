package org.factdesk.extraction.candidate;

import java.util.ArrayList;
import java.util.List;

import org.factdesk.text.Language;
import org.factdesk.text.Phrases;
import org.factdesk.text.Resource;

/** The cues of one language, from {@code fr.txt} and {@code en.txt} beside this class. */
final class Cues {

    private final Phrases<CueKind> phrases = new Phrases<>();
    private final VerbForms verbForms;

    private Cues(Language language) {
        verbForms = VerbForms.of(language);
        Resource.entries(
                Cues.class, language.code() + ".txt", (name, phrase) -> phrases.add(phrase, CueKind.parse(name)));
    }

    static Cues of(Language language) {
        return language == Language.FR ? French.CUES : English.CUES;
    }

    private static final class French {
        static final Cues CUES = new Cues(Language.FR);
    }

    private static final class English {
        static final Cues CUES = new Cues(Language.EN);
    }

    /** All cues between two positions, in order. A phrase that only looks like a cue hides those inside it. */
    List<Cue> in(String text, String folded, int from, int to) {
        List<Cue> cues = new ArrayList<>();
        int[] hiddenTo = {from};
        phrases.forEach(folded, from, to, match -> {
            if (match.value() == CueKind.NOTHING) {
                hiddenTo[0] = Math.max(hiddenTo[0], match.end());
            } else if (match.start() >= hiddenTo[0]) {
                cues.add(new Cue(match.value(), match.start(), match.end()));
            }
        });
        return verbForms.completed(cues, text, from, to);
    }
}
