/** The extractor held against example files, random text and the first real article. */
@NullMarked
package org.factdesk.extraction;

import org.jspecify.annotations.NullMarked;
