/** Benchmarks of the core: run with {@code ./factdesk bench figures} and {@code ./factdesk bench consistency}. */
@NullMarked
package org.factdesk.bench;

import org.jspecify.annotations.NullMarked;
