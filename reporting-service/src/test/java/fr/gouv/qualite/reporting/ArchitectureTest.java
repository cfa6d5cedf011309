package fr.gouv.qualite.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import fr.gouv.qualite.platform.test.ServiceArchitecture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    private static final JavaClasses CLASSES = ServiceArchitecture.classesOf("reporting");

    @TestFactory
    Stream<DynamicTest> the_code_keeps_the_shape_of_every_service() {
        // A rebuild asked twice is done once more, to the same end.
        return ServiceArchitecture.rulesOf("reporting", "ReadModelResource.rebuild");
    }

    @Test
    void figures_are_made_without_the_framework() {
        noClasses()
                .that()
                .haveSimpleName("IndicatorResults")
                .or()
                .haveSimpleName("AskedCells")
                .or()
                .haveSimpleName("Frameworks")
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
                .resideOutsideOfPackage("..reporting.facts..")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("FactTable")
                .check(CLASSES);
    }
}
