package org.factdesk.web.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;

import org.factdesk.web.desk.AdminToken;

/** Leaves in the data folder, while the desk runs, what the administrator's verbs need to talk to it: where, and a token. */
public class AdminDoor implements ServletContextListener {
    @Inject
    AdminToken token;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        try {
            Settings settings = settings(start);
            SecretFile.write(settings.adminToken(), List.of(token.secret()));
            SecretFile.write(settings.deskAddress(), List.of(settings.local().of("")));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(
                    "the token of the administrator could not be left in the data folder", unwritable);
        } catch (IllegalArgumentException unusable) {
            throw new IllegalStateException("Factdesk cannot start: " + unusable.getMessage(), unusable);
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent end) {
        Settings settings = settings(end);
        try {
            Files.deleteIfExists(settings.adminToken());
            Files.deleteIfExists(settings.deskAddress());
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the token of the administrator could not be taken away", unwritable);
        }
    }

    private static Settings settings(ServletContextEvent event) {
        return Settings.of(System.getenv(), event.getServletContext().getContextPath());
    }
}
