package org.factdesk.consistency;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A regular expression that is compiled when it is first needed, which for most of them is never. */
final class Expression {

    private final String text;
    private volatile @Nullable Pattern pattern;

    Expression(String text) {
        this.text = text;
    }

    Matcher matcher(CharSequence words) {
        Pattern compiled = pattern;
        if (compiled == null) {
            compiled = Pattern.compile(text);
            pattern = compiled;
        }
        return compiled.matcher(words);
    }
}
