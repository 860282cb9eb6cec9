package org.factdesk.web.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;

import org.factdesk.web.desk.DemoDesk;
import org.factdesk.web.desk.FirstStartDesk;

/** Opens a one-time link while nobody can sign in, and leaves it where only the administrator finds it. */
public class FirstStart implements ServletContextListener {
    private static final Logger LOG = System.getLogger(FirstStart.class.getName());
    private static final int KEY_BYTES = 32;

    @Inject
    FirstStartDesk desk;

    @Inject
    DemoDesk demo;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        try {
            openLink();
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the first start's link could not be left in the data folder", unwritable);
        }
    }

    private void openLink() throws IOException {
        Settings settings = Settings.of(System.getenv());
        Path file = settings.firstStartLink();
        if (settings.demo()) {
            fillWithDemo(settings.demoAccounts());
        }
        if (!desk.isNew()) {
            Files.deleteIfExists(file);
            return;
        }
        String key = newKey();
        desk.openLink(key);
        SecretFile.write(file, List.of("/welcome?key=" + key));
        LOG.log(Logger.Level.INFO, "The desk has no account yet: the link that makes the first one is in {0}", file);
    }

    private void fillWithDemo(Path file) throws IOException {
        List<DemoDesk.DemoAccount> accounts = demo.fill();
        if (accounts.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            SecretFile.write(
                    file, accounts.stream().map(DemoDesk.DemoAccount::line).toList());
        }
    }

    private static String newKey() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }
}
