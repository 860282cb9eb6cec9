/**
 * The rules for amounts, one class each: bare numbers, percentages, money, units, ages, ratios and multipliers, and what
 * only looks like one of them.
 */
@NullMarked
package org.factdesk.extraction.quantity;

import org.jspecify.annotations.NullMarked;
