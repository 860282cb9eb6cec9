package org.factdesk.annotation;

/**
 * A passage by its place, counted in Unicode code points (W3C Web Annotation, section 4.2.5).
 *
 * @param codePointStart inclusive, from 0
 * @param codePointEnd exclusive, after the start
 */
public record TextPositionSelector(int codePointStart, int codePointEnd) {
    public TextPositionSelector {
        if (codePointStart < 0 || codePointEnd <= codePointStart) {
            throw new IllegalArgumentException("not a passage: " + codePointStart + " to " + codePointEnd);
        }
    }
}
