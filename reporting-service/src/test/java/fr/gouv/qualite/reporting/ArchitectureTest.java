package fr.gouv.qualite.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.gouv.qualite.reporting");

    @Test
    void features_do_not_depend_on_each_other_in_circles() {
        slices().matching("fr.gouv.qualite.reporting.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void the_document_model_knows_nothing_of_what_it_tells() {
        noClasses()
                .that()
                .resideInAPackage("..reporting.document..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..reporting.annualreport..",
                        "..reporting.results..",
                        "..reporting.action..",
                        "..reporting.readmodel..",
                        "..reporting.dashboard..",
                        "jakarta..",
                        "io.quarkus..")
                .check(CLASSES);
    }

    @Test
    void figures_are_reckoned_without_the_framework() {
        noClasses()
                .that()
                .haveSimpleNameStartingWith("Consolidation")
                .or()
                .haveSimpleName("Measurement")
                .or()
                .haveSimpleName("IndicatorResults")
                .or()
                .haveSimpleName("Months")
                .or()
                .haveSimpleName("DueDate")
                .or()
                .haveSimpleName("Progress")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "jakarta.persistence..", "io.quarkus..", "org.hibernate..")
                .check(CLASSES);
    }

    @Test
    void the_read_model_is_written_by_events_only() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..reporting.readmodel..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..reporting.readmodel..")
                .check(CLASSES);
    }

    @Test
    void entities_stay_inside() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .and()
                .arePublic()
                .should()
                .notHaveRawReturnType(DescribedPredicate.describe(
                        "an entity", (JavaClass type) -> type.isAnnotatedWith(Entity.class)))
                .check(CLASSES);
    }

    @Test
    void resources_are_not_for_other_packages() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .bePackagePrivate()
                .check(CLASSES);
    }

    @Test
    void services_do_not_know_each_other() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "fr.gouv.qualite.indicators..", "fr.gouv.qualite.complaints..", "fr.gouv.qualite.surveys..")
                .check(CLASSES);
    }
}
