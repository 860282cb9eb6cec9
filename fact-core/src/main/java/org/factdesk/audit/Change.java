package org.factdesk.audit;

import org.jspecify.annotations.Nullable;

/**
 * One change of something the desk keeps.
 *
 * @param verb what was done: {@code add}, {@code edit}, {@code remove}, {@code erase} …, at most 20 characters
 * @param kind the kind of thing, by the vocabulary's word in lower case, at most 40 characters
 * @param subject the identity of the thing, at most 300 characters
 * @param before the value as it stood; null where there was none
 * @param after the value as it stands; null where there is none any more
 */
public record Change(String verb, String kind, String subject, @Nullable Record before, @Nullable Record after) {
    /** Something new. */
    public static Change add(String kind, Object subject, Record after) {
        return new Change("add", kind, subject.toString(), null, after);
    }

    /** Something in other words. */
    public static Change edit(String kind, Object subject, Record before, Record after) {
        return new Change("edit", kind, subject.toString(), before, after);
    }

    /** Something taken away. */
    public static Change remove(String kind, Object subject, Record before) {
        return new Change("remove", kind, subject.toString(), before, null);
    }
}
