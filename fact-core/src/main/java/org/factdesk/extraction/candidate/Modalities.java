package org.factdesk.extraction.candidate;

/** Tells facts from forecasts, plans and opinions. */
final class Modalities {

    private Modalities() {}

    /** Whichever speaks first of forecast and plan; an opinion only where neither does and nothing can be counted. */
    static Modality of(Passage passage) {
        for (Cue cue : passage.cues()) {
            if (cue.is(CueKind.PLAN)) {
                return Modality.PLAN;
            }
            if (cue.is(CueKind.FORECAST)) {
                return Modality.FORECAST;
            }
        }
        boolean counts = passage.hasMention(mention -> !mention.kind().isTime());
        return passage.has(CueKind.OPINION) && !counts ? Modality.OPINION : Modality.FACT;
    }
}
