/**
 * Who did what to what, when and from where: entries that are only ever added, each holding the hash of the one before, so that a changed, removed or inserted one is found. What was said in an entry can be erased on request; a tombstone stays and the chain holds.
 */
@NullMarked
package org.factdesk.audit;

import org.jspecify.annotations.NullMarked;
