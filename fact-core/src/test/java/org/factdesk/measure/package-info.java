/** Units, quantities and periods. */
@NullMarked
package org.factdesk.measure;

import org.jspecify.annotations.NullMarked;
