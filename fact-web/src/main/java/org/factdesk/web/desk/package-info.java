/**
 * The use cases: one transaction and one permission check each, called by pages and API alike. What comes in is words as typed; what is wrong with them is said per field.
 */
@NullMarked
package org.factdesk.web.desk;

import org.jspecify.annotations.NullMarked;
