/**
 * The keeping of the core's values in tables: entities, stores behind the core's ports, converters and migrations.
 *
 * <p>Everything here is package-private but what a container must see; whoever wants to keep a value asks the port that
 * stands beside its type in the core. The same SQL runs on H2 and on PostgreSQL.
 */
@NullMarked
package org.factdesk.persistence;

import org.jspecify.annotations.NullMarked;
