package org.factdesk.extraction.mention;

/** The value of a mention: an {@link Amount} or a {@link Moment}. */
public sealed interface Value permits Amount, Moment {}
