/**
 * Sign-in, roles, routes, headers and throttling. Every request passes here before a page or the API sees it.
 */
@NullMarked
package org.factdesk.web.security;

import org.jspecify.annotations.NullMarked;
