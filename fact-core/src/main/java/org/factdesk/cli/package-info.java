/**
 * The extractor on the command line, shipped as a second jar with its JSON library inside.
 */
@NullMarked
package org.factdesk.cli;

import org.jspecify.annotations.NullMarked;
