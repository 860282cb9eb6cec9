/**
 * The rules of the newsroom: the one place that answers "may this person do this?", what the desk shows first, and what was typed and not yet saved.
 */
@NullMarked
package org.factdesk.desk;

import org.jspecify.annotations.NullMarked;
