/**
 * What becomes of a save that others may have overtaken: kept, or overtaken by somebody else's words. Used by every port whose values can be edited by two people at once.
 */
@NullMarked
package org.factdesk.saving;

import org.jspecify.annotations.NullMarked;
