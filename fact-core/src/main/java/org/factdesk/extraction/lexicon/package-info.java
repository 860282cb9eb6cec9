/**
 * The words that figures and dates are made of. They live in text files on the class path, one entry a line, that a
 * journalist can read and extend; here they become a trie over word numbers that a rule asks about a token.
 */
@NullMarked
package org.factdesk.extraction.lexicon;

import org.jspecify.annotations.NullMarked;
