package org.factdesk.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Takes and brings back backups. */
public interface Backups {
    /**
     * Writes all that the desk keeps as it stands at one moment, while others go on working. The stream is not closed.
     *
     * <p>The file holds password hashes and unreleased work: who may read it is the caller's to decide.
     */
    Manifest write(OutputStream to) throws IOException;

    /**
     * Brings a backup back into an empty desk, all of it or nothing.
     *
     * @throws DamagedBackupException where the file is not whole, or of another schema; nothing is touched then
     * @throws DeskNotEmptyException where somebody has an account or there is a document; nothing is touched then
     */
    Manifest restore(Path file) throws IOException;
}
