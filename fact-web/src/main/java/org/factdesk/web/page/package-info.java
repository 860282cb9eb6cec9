/**
 * One bean per page, named as the page: holds what was typed and calls a desk. Beside them the few components that draw an article.
 */
@NullMarked
package org.factdesk.web.page;

import org.jspecify.annotations.NullMarked;
