/** Tests of the package. */
@NullMarked
package org.factdesk.rates;

import org.jspecify.annotations.NullMarked;
