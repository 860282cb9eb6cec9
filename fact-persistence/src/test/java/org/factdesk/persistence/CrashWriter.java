package org.factdesk.persistence;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.IntStream;

import org.h2.jdbcx.JdbcDataSource;

import org.factdesk.claim.Claim;
import org.factdesk.claim.ClaimId;
import org.factdesk.document.Document;

/** A desk that saves claims as fast as it can and says so after each acknowledgement, until it is killed. */
final class CrashWriter {
    private static final int WRITERS = 4;

    private CrashWriter() {}

    /** The folder of the H2 file, and "durable" or "delayed". */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        Database database = arguments[1].equals("durable") ? durable(folder) : delayed(folder);
        Document article = article(database);
        PrintStream acknowledged = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        IntStream.range(0, WRITERS).forEach(number -> new Thread(() -> save(database, article, acknowledged)).start());
    }

    private static Database durable(Path folder) {
        return Database.open("durable", TestDatabases.h2In(folder));
    }

    /** As H2 is when nobody sets anything: a commit reaches the file up to half a second later. */
    private static Database delayed(Path folder) {
        DatabaseSettings settings = TestDatabases.h2In(folder);
        String url = settings.url().replace("WRITE_DELAY=0", "WRITE_DELAY=500");
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser(settings.user());
        source.setPassword(settings.password());
        DatabaseSettings delayed = new DatabaseSettings(
                url, settings.user(), settings.password(), settings.longestWait(), settings.poolSize());
        return Database.open("delayed", EnvDataSource.of(delayed), source);
    }

    private static Document article(Database database) {
        Document article = Sample.article("On compte 3 milliards d’euros.");
        database.run(stores -> {
            if (stores.accounts().none()) {
                Sample.openDesk(stores);
            }
        });
        return database.in(stores -> {
            Document byThem = Sample.document(
                    article.role(),
                    article.title(),
                    article.text().text(),
                    Sample.by(stores.accounts().all().get(0)));
            stores.documents().add(byThem);
            return byThem;
        });
    }

    private static void save(Database database, Document article, PrintStream acknowledged) {
        while (true) {
            Claim claim = new Claim(
                    new ClaimId(UUID.randomUUID()),
                    Sample.passage(article, "3 milliards"),
                    "Trois milliards.",
                    null,
                    article.captured(),
                    0);
            database.run(stores -> stores.claims().add(claim));
            acknowledged.println(claim.id());
        }
    }
}
