package org.factdesk.persistence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
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
import org.factdesk.rates.UnreadableRatesException;

/**
 * The administrator's verbs: {@code backup FILE}, {@code restore FILE}, {@code audit} with {@code --against FILE} or
 * {@code --head NUMBER:HASH}, {@code rates FILE}. They are done by the desk that runs on the data folder, and on the
 * database itself where none does.
 */
public final class DeskCommand {
    private static final String BUILT_IN = "--built-in";
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
        } catch (UnreadableRatesException unreadable) {
            error.println("The file is no table of exchange rates: " + unreadable.getMessage() + ".");
        } catch (NoSuchFileException missing) {
            error.println("The file " + missing.getFile() + " is not there.");
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
        if (words.size() == 2 && words.get(0).equals("rates")) {
            return words.get(1).equals(BUILT_IN) ? dropRates() : rates(Path.of(words.get(1)));
        }
        return notUnderstood("The verbs are: backup FILE, restore FILE, audit [--against FILE | --head NUMBER:HASH],"
                + " rates FILE, rates " + BUILT_IN + ".");
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

    private int audit(ChainHead... witnesses) throws IOException, SQLException {
        Administration.Chain chain = desk().audit(witnesses);
        if (chain.broken().isPresent()) {
            BrokenLink broken = chain.broken().get();
            error.println("The audit is broken at entry " + broken.number() + ": " + broken.reason() + ".");
            return FAILED;
        }
        out.println("The audit holds: " + chain.head().number() + " entries, head " + chain.head() + ".");
        return DONE;
    }

    private int backup(Path file) throws IOException {
        Administration desk = desk();
        OutputStream to = newPrivateFile(file);
        try (to) {
            desk.backup(to, error);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
        say("Backed up to " + file, wholeOrGone(file));
        return DONE;
    }

    /** Whatever ended the writing, what is kept is a whole backup. */
    private static Manifest wholeOrGone(Path file) throws IOException {
        try (BackupFile backup = BackupFile.open(file)) {
            return backup.manifest();
        } catch (DamagedBackupException | IOException notWhole) {
            Files.deleteIfExists(file);
            throw notWhole;
        }
    }

    private int rates(Path path) throws IOException, SQLException {
        RatesFile file = RatesFile.read(path, Clock.systemUTC().instant());
        desk().takeRates(path, file.description(), file.rates());
        out.println("Imported " + path + ": " + file.description().currencies() + " currencies, "
                + file.description().firstDay() + " to " + file.description().lastDay() + ".");
        return DONE;
    }

    private int dropRates() throws IOException, SQLException {
        desk().dropRates();
        out.println("The table in the box is in use.");
        return DONE;
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

    /** The desk as it is found: running, or its database alone. */
    private Administration desk() throws IOException {
        Optional<DeskDoor> running = DeskDoor.find(environment);
        return running.isPresent() ? running.get() : new StoppedDesk(database(), Clock.systemUTC());
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
