/**
 * Holds the figures of one text against each other: amounts in two currencies, sums and parts, growth, periods, units,
 * the same thing said twice. {@link org.factdesk.consistency.Discrepancies} is the way in; each rule is a class, the
 * phrasings it knows are shapes in a list beside it. Every finding shows its arithmetic.
 */
@NullMarked
package org.factdesk.consistency;

import org.jspecify.annotations.NullMarked;
