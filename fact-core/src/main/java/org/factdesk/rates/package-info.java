/**
 * Reads files of exchange rates as central banks publish them. Outside of the engines: it reads streams, they do not.
 */
@NullMarked
package org.factdesk.rates;

import org.jspecify.annotations.NullMarked;
