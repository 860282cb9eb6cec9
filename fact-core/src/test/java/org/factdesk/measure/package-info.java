/** Tests of the package. */
@NullMarked
package org.factdesk.measure;

import org.jspecify.annotations.NullMarked;
