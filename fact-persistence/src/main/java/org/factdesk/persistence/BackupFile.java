package org.factdesk.persistence;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.factdesk.backup.DamagedBackupException;
import org.factdesk.backup.Manifest;

/** A backup opened for reading; whole, or it does not open. */
final class BackupFile implements AutoCloseable {
    private static final int BUFFER = 64 * 1024;

    private final ZipFile zip;
    private final BackupManifest manifest;

    private BackupFile(ZipFile zip) throws IOException {
        this.zip = zip;
        this.manifest = BackupManifest.parse(manifestText());
    }

    /**
     * Opens a backup and reads all of it once.
     *
     * @throws DamagedBackupException where anything is missing, too much or not as the manifest says
     */
    static BackupFile open(Path path) throws IOException {
        ZipFile zip = zip(path);
        try {
            BackupFile file = new BackupFile(zip);
            file.requireWhole();
            return file;
        } catch (ZipException | EOFException damaged) {
            zip.close();
            throw new DamagedBackupException("The backup " + path + " is damaged.", damaged);
        } catch (RuntimeException | IOException refused) {
            zip.close();
            throw refused;
        }
    }

    Manifest manifest() {
        return manifest.manifest();
    }

    /** The version of the schema it was written at. */
    int schemaNumber() {
        return manifest.schemaNumber();
    }

    /** The tables it holds: those of the schema it was written at. */
    List<String> tables() {
        return BackupTables.of(schemaNumber());
    }

    /** The whole text of one file in the backup. */
    String text(String name) throws IOException {
        try (InputStream bytes = bytes(name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The lines of one file in the backup; whoever asks closes it. */
    BufferedReader lines(String name) throws IOException {
        return new BufferedReader(new InputStreamReader(bytes(name), StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static ZipFile zip(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException noZip) {
            throw new DamagedBackupException("The file " + path + " is no backup, or not all of one.", noZip);
        }
    }

    /** The manifest is in no manifest: the zip file's own checksum stands for it. */
    private String manifestText() throws IOException {
        String text = text(BackupManifest.NAME);
        CRC32 checksum = new CRC32();
        checksum.update(text.getBytes(StandardCharsets.UTF_8));
        if (checksum.getValue() != zip.getEntry(BackupManifest.NAME).getCrc()) {
            throw new DamagedBackupException("The backup is damaged at its manifest.");
        }
        return text;
    }

    private void requireWhole() throws IOException {
        if (zip.size() != manifest.hashes().size() + 1) {
            throw new DamagedBackupException("The backup holds other files than its manifest says.");
        }
        for (Map.Entry<String, String> file : manifest.hashes().entrySet()) {
            if (!hash(file.getKey()).equals(file.getValue())) {
                throw new DamagedBackupException("The backup is damaged at " + file.getKey() + ".");
            }
        }
        for (String table : tables()) {
            if (!manifest.hashes().containsKey(BackupTables.rowsOf(table))) {
                throw new DamagedBackupException("The backup lacks the table " + table + ".");
            }
        }
    }

    private String hash(String name) throws IOException {
        MessageDigest digest = BackupWriter.sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream bytes = bytes(name)) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private InputStream bytes(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new DamagedBackupException("The backup lacks " + name + ".");
        }
        return zip.getInputStream(entry);
    }
}
