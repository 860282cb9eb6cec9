/**
 * What the tests of the whole desk stand on: a desk that runs as its users run it, a browser that looks at it, and the
 * tests of both. Classes that end in IT run after the desk has been packaged.
 */
@NullMarked
package org.factdesk.web.running;

import org.jspecify.annotations.NullMarked;
