package org.factdesk.persistence;

/** How often the crash tests kill, as {@code ./factdesk crash} or the form of the tests says. */
final class CrashRounds {
    private static final int LONG_FORM = 50;

    private CrashRounds() {}

    static int orElse(int shortForm) {
        int otherwise = Boolean.getBoolean("factdesk.long") ? LONG_FORM : shortForm;
        return Integer.getInteger("factdesk.crash.rounds", otherwise);
    }

    /** One line for whoever waits at the command. */
    static void say(String database, int rounds, long acknowledged, long lost) {
        System.out.println("Crash: " + database + ", " + rounds + " kills, " + acknowledged + " acknowledged saves, "
                + lost + " lost");
    }
}
