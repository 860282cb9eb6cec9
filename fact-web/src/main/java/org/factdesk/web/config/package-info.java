/**
 * Wires the pure core into CDI, reads the settings, opens the desk on its first start. Nobody imports it.
 */
@NullMarked
package org.factdesk.web.config;

import org.jspecify.annotations.NullMarked;
