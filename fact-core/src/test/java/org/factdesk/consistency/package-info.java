/** The rules held against texts that agree and texts with one slip each, and against the first real article. */
@NullMarked
package org.factdesk.consistency;

import org.jspecify.annotations.NullMarked;
