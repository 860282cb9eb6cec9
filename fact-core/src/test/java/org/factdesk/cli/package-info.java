/** The command line. */
@NullMarked
package org.factdesk.cli;

import org.jspecify.annotations.NullMarked;
