package org.factdesk.consistency;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.factdesk.text.Folding;

/** The scale words of a figure, without their plural. */
final class Scale {

    private static final Pattern WORDS = Pattern.compile(
            "(?<![a-z])(?:lakhs?|crores?|thousand|mille|milliers?|millions?|milliards?|billions?|trillions?|mn|bn|md|mds|tn|m|k)(?![a-z])");

    private Scale() {}

    /** "lakh crore" for "1,36 lakh crore de roupies"; empty where a figure is written in full. */
    static String of(String figure) {
        StringBuilder scale = new StringBuilder();
        Matcher word = WORDS.matcher(Folding.fold(figure));
        while (word.find()) {
            String plain = word.group();
            scale.append(scale.isEmpty() ? "" : " ")
                    .append(plain.length() > 2 && plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain);
        }
        return scale.toString();
    }
}
