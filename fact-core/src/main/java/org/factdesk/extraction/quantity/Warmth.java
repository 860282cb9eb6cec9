package org.factdesk.extraction.quantity;

import org.factdesk.extraction.lexicon.Found;
import org.factdesk.extraction.lexicon.WordClass;
import org.factdesk.extraction.rule.Scan;

/** Tells degrees of warmth from degrees of an angle by the words near them. */
final class Warmth {

    private static final int NEAR = 8;

    private Warmth() {}

    static boolean isAngle(Scan scan, int firstToken, int endToken) {
        for (int token = Math.max(0, firstToken - NEAR); token < firstToken; token++) {
            Found word = scan.find(token, WordClass.ANGLES);
            if (word.isPresent() && word.value().equals("angle")) {
                return true;
            }
        }
        return scan.find(endToken, WordClass.ANGLES).isPresent();
    }
}
