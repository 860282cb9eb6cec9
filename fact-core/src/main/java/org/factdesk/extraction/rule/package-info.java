/**
 * What a rule is, what it is given, and what it hands over: {@link org.factdesk.extraction.rule.Rule} reads a
 * {@link org.factdesk.extraction.rule.Scan} at a token and gives {@link org.factdesk.extraction.rule.Draft drafts}.
 */
@NullMarked
package org.factdesk.extraction.rule;

import org.jspecify.annotations.NullMarked;
