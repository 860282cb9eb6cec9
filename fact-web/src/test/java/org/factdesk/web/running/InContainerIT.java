package org.factdesk.web.running;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Driver;
import java.sql.DriverManager;

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

import org.factdesk.account.Accounts;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ArquillianExtension.class)
class InContainerIT {
    private static final String WEB_XML = "/WEB-INF/web.xml";
    private static final String ROUTE_GUARD = "(?s)<filter-mapping>\\s*<filter-name>routes<.*?</filter-mapping>";

    @Inject
    Accounts accounts;

    /** The packaged WAR, with one filter out of the way that would turn the test runner's own servlet back. */
    @Deployment
    static WebArchive desk() throws IOException {
        WebArchive desk = ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(Packaged.file("ROOT.war").toFile())
                .as(WebArchive.class);
        String webXml = new String(desk.get(WEB_XML).getAsset().openStream().readAllBytes(), StandardCharsets.UTF_8);
        desk.delete(WEB_XML);
        desk.add(new StringAsset(webXml.replaceFirst(ROUTE_GUARD, "")), WEB_XML);
        return desk.addAsLibrary(jarOf(Assertions.class));
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
}
