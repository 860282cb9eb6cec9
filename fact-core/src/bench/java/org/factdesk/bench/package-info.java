/** Benchmarks of the core: run with {@code mvn -Pbench -pl fact-core verify -DskipTests}. */
@NullMarked
package org.factdesk.bench;

import org.jspecify.annotations.NullMarked;
