/**
 * Who signs in: accounts, the roles a person may hold, and the port that keeps them. Knows nothing of what the roles allow; that is answered in {@code desk}.
 */
@NullMarked
package org.factdesk.account;

import org.jspecify.annotations.NullMarked;
