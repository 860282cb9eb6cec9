package org.factdesk.saving;

/**
 * What became of a save. Never an exception: being overtaken is daily business on a desk, and both texts are needed to
 * merge them.
 *
 * @param <T> the value saved
 */
public sealed interface Saving<T> {
    /**
     * The save is kept.
     *
     * @param value as it now stands, with its new revision
     */
    record Kept<T>(T value) implements Saving<T> {}

    /**
     * Somebody else saved first; nothing of the later save is kept.
     *
     * @param mine what was to be saved
     * @param theirs what stands now
     */
    record Overtaken<T>(T mine, T theirs) implements Saving<T> {}

    static <T> Saving<T> kept(T value) {
        return new Kept<>(value);
    }

    static <T> Saving<T> overtaken(T mine, T theirs) {
        return new Overtaken<>(mine, theirs);
    }
}
