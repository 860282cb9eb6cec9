package org.factdesk.backup;

import java.time.Instant;

import org.factdesk.audit.ChainHead;

/**
 * What a backup says of itself.
 *
 * @param schemaVersion the version of the tables it was taken from
 * @param madeAt the moment it shows
 * @param head the head of the audit chain at that moment
 * @param rows how many rows of tables it holds
 * @param documents how many texts
 */
public record Manifest(String schemaVersion, Instant madeAt, ChainHead head, long rows, long documents) {}
