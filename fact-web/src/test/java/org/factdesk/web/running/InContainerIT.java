package org.factdesk.web.running;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Driver;
import java.sql.DriverManager;
import java.util.List;

import jakarta.inject.Inject;

import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.factdesk.account.Account;
import org.factdesk.account.Accounts;
import org.factdesk.account.Role;
import org.factdesk.audit.Audit;
import org.factdesk.audit.AuditEntry;
import org.factdesk.desk.NotPermittedException;
import org.factdesk.web.desk.AccountDesk;
import org.factdesk.web.desk.AccountForm;
import org.factdesk.web.desk.BadInputException;
import org.factdesk.web.desk.FirstStartDesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Use cases inside the container: its transactions, its injection, its database. */
@ExtendWith(ArquillianExtension.class)
class InContainerIT {
    private static final String WEB_XML = "/WEB-INF/web.xml";
    private static final String FIRST_FILTER = "<filter>";
    private static final String FIRST_MAPPING = "<filter-mapping>";
    private static final String PASSWORD = "une phrase bien longue";

    @Inject
    Accounts accounts;

    @Inject
    Audit audit;

    @Inject
    FirstStartDesk firstStart;

    @Inject
    AccountDesk people;

    /** The packaged WAR with all its filters, and one before them for the test runner's own servlet. */
    @Deployment
    static WebArchive desk() throws IOException {
        WebArchive desk = ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(Packaged.file("ROOT.war").toFile())
                .as(WebArchive.class);
        String webXml = new String(desk.get(WEB_XML).getAsset().openStream().readAllBytes(), StandardCharsets.UTF_8);
        desk.delete(WEB_XML);
        desk.add(new StringAsset(withGate(webXml)), WEB_XML);
        return desk.addClass(RunnerGate.class).addAsLibrary(jarOf(Assertions.class));
    }

    private static String withGate(String webXml) {
        String filter = "<filter><filter-name>gate</filter-name><filter-class>" + RunnerGate.class.getName()
                + "</filter-class></filter>\n";
        String mapping = "<filter-mapping><filter-name>gate</filter-name><url-pattern>" + RunnerGate.RUNNER
                + "</url-pattern></filter-mapping>\n";
        return webXml.replaceFirst(FIRST_FILTER, filter + FIRST_FILTER)
                .replaceFirst(FIRST_MAPPING, mapping + FIRST_MAPPING);
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    @Test
    void a_port_of_the_core_is_kept_by_a_store_that_the_web_does_not_know() {
        assertThat(accounts.getClass().getPackageName()).isEqualTo("org.factdesk.persistence");
    }

    @Test
    void the_database_driver_that_runs_is_the_one_that_is_tested() throws Exception {
        Driver driver = DriverManager.getDriver("jdbc:h2:mem:x");

        assertThat(driver.getMajorVersion() + "." + driver.getMinorVersion()).isEqualTo("2.2");
    }

    @Test
    void a_use_case_is_one_transaction_that_is_kept_with_its_audit_or_not_at_all() {
        firstStart.openLink("clé");
        assertThatThrownBy(() -> firstStart.makeFirst("autre clé", form("zoe"))).isInstanceOf(BadInputException.class);
        assertThat(firstStart.isNew()).isTrue();

        Account first = firstStart.makeFirst("clé", form("zoe"));

        assertThat(first.roles()).containsExactlyInAnyOrder(Role.EDITOR, Role.ADMIN);
        assertThat(firstStart.isOpen("clé")).isFalse();
        assertThat(audit.of("account", first.id().toString()))
                .extracting(AuditEntry::verb)
                .containsExactly("add");
        assertThat(audit.verify()).isEmpty();
    }

    @Test
    void a_use_case_asks_for_the_role_wherever_it_is_called_from() {
        assertThatThrownBy(people::all).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.add(form("max"), List.of("ADMIN"))).isInstanceOf(NotPermittedException.class);
    }

    private static AccountForm form(String name) {
        return new AccountForm(name, "Quelqu’un", PASSWORD, PASSWORD);
    }
}
