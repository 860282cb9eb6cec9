/** Tests of the candidates. */
@NullMarked
package org.factdesk.extraction.candidate;

import org.jspecify.annotations.NullMarked;
