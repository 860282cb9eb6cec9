/**
 * REST resources under /api/v1, through the same use cases and permissions as the pages.
 */
@NullMarked
package org.factdesk.web.api;

import org.jspecify.annotations.NullMarked;
