package org.factdesk.architecture;

import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

class ArchitectureTest {
    private static final String COMMAND_LINE = "org.factdesk.cli";
    private static final JavaClasses DESK = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.factdesk");

    static List<Drawing> drawings() {
        return Drawing.all();
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void every_import_has_an_arrow(Drawing drawing) {
        classes()
                .that()
                .resideInAnyPackage(drawing.packages().toArray(String[]::new))
                .should(drawing.arrows())
                .check(DESK);
    }

    @Test
    void every_class_is_in_a_box() {
        classes().should().resideInAnyPackage(boxes()).check(DESK);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("org.factdesk.(**)").should().beFreeOfCycles().check(DESK);
    }

    @Test
    void the_core_knows_the_jdk_and_itself() {
        String[] core = Drawing.of("core").packages().toArray(String[]::new);

        classes()
                .that()
                .resideInAnyPackage(core)
                .and()
                .resideOutsideOfPackage(COMMAND_LINE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        Stream.concat(Stream.of("java..", "javax.xml.stream..", "org.jspecify.."), Stream.of(core))
                                .toArray(String[]::new))
                .check(DESK);
    }

    @Test
    void whoever_keeps_values_for_the_core_is_hidden() {
        classes()
                .that()
                .resideInAPackage("org.factdesk.persistence")
                .and(implementsAPortOfTheCore())
                .should()
                .notBePublic()
                .check(DESK);
    }

    @Test
    void entities_are_hidden() {
        classes()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .notBePublic()
                .check(DESK);
    }

    private static DescribedPredicate<JavaClass> implementsAPortOfTheCore() {
        return DescribedPredicate.describe("implement a port of the core", type -> type.getAllRawInterfaces().stream()
                .anyMatch(port -> Drawing.of("core").packages().contains(port.getPackageName())));
    }

    private static String[] boxes() {
        return Drawing.all().stream()
                .flatMap(drawing -> drawing.packages().stream())
                .toArray(String[]::new);
    }
}
