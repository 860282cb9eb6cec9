package org.factdesk.audit;

/**
 * What is told when a transaction that changed something has been kept.
 *
 * @param changes how many changes it made, at least 1
 */
public record ChangesKept(int changes) {}
