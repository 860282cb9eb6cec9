/**
 * Text as given, and where in it: code points and UTF-16 units, half-open spans, sentences. Nothing here changes the text; whatever normalises also answers where it was.
 */
@NullMarked
package org.factdesk.text;

import org.jspecify.annotations.NullMarked;
