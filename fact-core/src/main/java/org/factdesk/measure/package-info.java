/**
 * What a figure means: an exact decimal amount or the interval the text gives for it, a unit with its exact conversion,
 * a period of the calendar. Nothing here knows where in a text a figure stands.
 */
@NullMarked
package org.factdesk.measure;

import org.jspecify.annotations.NullMarked;
