package org.factdesk.persistence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.factdesk.audit.BrokenLink;
import org.factdesk.audit.ChainHead;
import org.factdesk.backup.DamagedBackupException;
import org.factdesk.backup.DeskNotEmptyException;
import org.factdesk.backup.Manifest;

/**
 * The administrator's verbs on the database itself: {@code backup FILE}, {@code restore FILE}, {@code audit}, and {@code
 * audit} against a head that a backup or a report carried away: {@code --against FILE} or {@code --head NUMBER:HASH}.
 */
public final class DeskCommand {
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int NOT_UNDERSTOOD = 2;

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream error;

    DeskCommand(Map<String, String> environment, PrintStream out, PrintStream error) {
        this.environment = environment;
        this.out = out;
        this.error = error;
    }

    /** Ends the process with status 0, 1 where it did not work or the chain is broken, 2 where the words mean nothing. */
    public static void main(String[] words) {
        System.exit(new DeskCommand(System.getenv(), System.out, System.err).run(List.of(words)));
    }

    int run(List<String> words) {
        try {
            return understood(words);
        } catch (UnusableSettingException
                | DatabaseUnavailableException
                | NewerSchemaException
                | DamagedBackupException
                | DeskNotEmptyException refusal) {
            error.println(refusal.getMessage());
        } catch (FileAlreadyExistsException there) {
            error.println("The file " + there.getFile() + " is there already; a backup overwrites nothing.");
        } catch (IOException | SQLException failed) {
            error.println("It did not work: " + failed.getMessage());
        }
        return FAILED;
    }

    private int understood(List<String> words) throws IOException, SQLException {
        if (words.equals(List.of("audit"))) {
            return audit();
        }
        if (words.size() == 3 && words.get(0).equals("audit")) {
            return auditAgainst(words.get(1), words.get(2));
        }
        if (words.size() == 2 && words.get(0).equals("backup")) {
            return backup(Path.of(words.get(1)));
        }
        if (words.size() == 2 && words.get(0).equals("restore")) {
            return restore(Path.of(words.get(1)));
        }
        return notUnderstood("The verbs are: backup FILE, restore FILE, audit [--against FILE | --head NUMBER:HASH].");
    }

    private int notUnderstood(String sentence) {
        error.println(sentence);
        return NOT_UNDERSTOOD;
    }

    private int auditAgainst(String option, String value) throws IOException, SQLException {
        if (option.equals("--against")) {
            try (BackupFile file = BackupFile.open(Path.of(value))) {
                return audit(file.manifest().head());
            }
        }
        if (option.equals("--head")) {
            Optional<ChainHead> head = head(value);
            return head.isPresent() ? audit(head.get()) : notUnderstood("'" + value + "' is no head: NUMBER:HASH.");
        }
        return notUnderstood("'" + option + "' is not an option of audit.");
    }

    private static Optional<ChainHead> head(String typed) {
        try {
            return Optional.of(ChainHead.parse(typed));
        } catch (IllegalArgumentException noHead) {
            return Optional.empty();
        }
    }

    private int audit(ChainHead... witnesses) throws SQLException {
        EnvDataSource database = database();
        try (Connection connection = database.getConnection()) {
            Optional<BrokenLink> broken = new AuditChain(connection).verify(witnesses);
            if (broken.isPresent()) {
                error.println("The audit is broken at entry " + broken.get().number() + ": "
                        + broken.get().reason() + ".");
                return FAILED;
            }
            ChainHead head = new AuditChain(connection).head();
            out.println("The audit holds: " + head.number() + " entries, head " + head + ".");
            return DONE;
        }
    }

    private int backup(Path file) throws IOException {
        EnvDataSource database = database();
        try (OutputStream to = newPrivateFile(file)) {
            say("Backed up to " + file, store().write(database, to));
            return DONE;
        }
    }

    private int restore(Path file) throws IOException {
        BackupFile.open(file).close();
        say("Restored from " + file, store().restore(database(), file));
        return DONE;
    }

    private void say(String what, Manifest manifest) {
        out.println(what + ": " + manifest.rows() + " rows, " + manifest.documents() + " texts, audit head "
                + manifest.head() + ".");
    }

    private EnvDataSource database() {
        EnvDataSource database = EnvDataSource.of(DatabaseSettings.of(environment));
        new Schema(database).bringUpToDate();
        return database;
    }

    private static BackupStore store() {
        BackupStore store = new BackupStore();
        store.clock = Clock.systemUTC();
        return store;
    }

    /** Readable by its owner alone where the file system knows owners. */
    private static OutputStream newPrivateFile(Path file) throws IOException {
        FileAttribute<?>[] ownersAlone =
                file.getFileSystem().supportedFileAttributeViews().contains("posix")
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0];
        Files.createFile(file, ownersAlone);
        return Files.newOutputStream(file, StandardOpenOption.WRITE);
    }
}
