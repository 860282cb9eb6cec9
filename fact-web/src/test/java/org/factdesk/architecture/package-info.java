/** The rules that hold across all modules, read from the drawings in docs/architecture. */
@NullMarked
package org.factdesk.architecture;

import org.jspecify.annotations.NullMarked;
