package org.factdesk.text;

/**
 * Same-length folding: every character becomes exactly one. Letters lose case and accents, all apostrophes become
 * {@code '}, all hyphens and dashes inside numbers and words {@code -}, all spaces on a line a plain space.
 */
public final class Folding {

    private static final int TABLE_SIZE = 0x2240;
    private static final char[] TABLE = table();

    private Folding() {}

    /** The folded form of one UTF-16 unit. */
    public static char fold(char unit) {
        return unit < TABLE_SIZE ? TABLE[unit] : foldRare(unit);
    }

    /** The folded text, as long as the text itself. */
    public static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int at = 0; at < folded.length; at++) {
            folded[at] = fold(folded[at]);
        }
        return new String(folded);
    }

    private static char foldRare(char unit) {
        return switch (unit) {
            case '\u3000', '\uFEFF' -> ' ';
            case '\uFF04' -> '$';
            case '\uFFE5' -> '\u00A5';
            case '\uFFE1' -> '\u00A3';
            default -> unit;
        };
    }

    private static char[] table() {
        char[] table = new char[TABLE_SIZE];
        for (char unit = 0; unit < TABLE_SIZE; unit++) {
            table[unit] = Character.toLowerCase(unit);
        }
        letters(table);
        map(table, "\u2018\u2019\u201B\u02BC\u2032\u00B4\u0060\u02B9", '\'');
        map(table, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00AD", '-');
        map(table, "\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\t", ' ');
        map(table, "\u201C\u201D\u201E\u2033", '"');
        map(table, "\u00B5", '\u03BC');
        map(table, "\u00BA\u02DA", '\u00B0');
        return table;
    }

    private static void letters(char[] table) {
        map(table, "àáâãäåāăą", 'a');
        map(table, "çćĉċč", 'c');
        map(table, "ďđ", 'd');
        map(table, "èéêëēĕėęě", 'e');
        map(table, "ĝğġģ", 'g');
        map(table, "ìíîïĩīĭįı", 'i');
        map(table, "ľĺļł", 'l');
        map(table, "ñńņň", 'n');
        map(table, "òóôõöøōŏő", 'o');
        map(table, "ŕŗř", 'r');
        map(table, "śŝşšș", 's');
        map(table, "ţťŧț", 't');
        map(table, "ùúûüũūŭůűų", 'u');
        map(table, "ýÿŷ", 'y');
        map(table, "źżž", 'z');
    }

    private static void map(char[] table, String units, char folded) {
        for (int at = 0; at < units.length(); at++) {
            table[units.charAt(at)] = folded;
            table[Character.toUpperCase(units.charAt(at))] = folded;
        }
    }
}
