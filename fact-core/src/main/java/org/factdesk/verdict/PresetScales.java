package org.factdesk.verdict;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** The scales in the box. */
public final class PresetScales {
    private PresetScales() {}

    /** Factdesk's own five degrees and two labels that are none; the scale of a new desk. */
    public static RatingScale factdesk() {
        return new RatingScale(
                "factdesk",
                1,
                new Label("Échelle Factdesk", "Factdesk scale"),
                List.of(
                        rating(
                                "exact",
                                5,
                                "176b3a",
                                "Exact",
                                "Accurate",
                                "Juste, et rien d’important ne manque.",
                                "Right, and nothing of weight is missing."),
                        rating(
                                "mostly-accurate",
                                4,
                                "4b6a12",
                                "Plutôt exact",
                                "Mostly accurate",
                                "Juste pour l’essentiel ; un détail ou une précision manque.",
                                "Right in the main; a detail or a precision is missing."),
                        rating(
                                "needs-nuance",
                                3,
                                "7a5b00",
                                "À nuancer",
                                "Needs nuance",
                                "En partie juste ; le contexte change ce qu’on en comprend.",
                                "Partly right; the context changes what one understands."),
                        rating(
                                "misleading",
                                2,
                                "a1450c",
                                "Trompeur",
                                "Misleading",
                                "Des éléments justes, présentés de façon à tromper.",
                                "Right elements, put so that they mislead."),
                        rating(
                                "false",
                                1,
                                "b01e2e",
                                "Faux",
                                "False",
                                "Contredit par les preuves.",
                                "Contradicted by the evidence."),
                        rating(
                                "unverifiable",
                                null,
                                "51606f",
                                "Invérifiable à ce jour",
                                "Unverifiable for now",
                                "Les preuves ne suffisent pas pour trancher.",
                                "The evidence is not enough to decide."),
                        rating(
                                "opinion-or-forecast",
                                null,
                                "5a4f8f",
                                "Opinion ou prévision",
                                "Opinion or forecast",
                                "Ni vrai ni faux aujourd’hui\u00a0: un avis, ou l’annonce d’un avenir.",
                                "Neither true nor false today: a view, or the announcement of a future.")));
    }

    private static Rating rating(
            String key,
            @Nullable Integer number,
            String colour,
            String french,
            String english,
            String definitionFrench,
            String definitionEnglish) {
        return new Rating(
                key, new Label(french, english), new Label(definitionFrench, definitionEnglish), number, colour);
    }
}
