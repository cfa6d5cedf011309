package fr.gouv.qualite.indicators;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import fr.gouv.qualite.platform.test.ServiceArchitecture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> the_code_keeps_the_shape_of_every_service() {
        // A preview of an import writes nothing.
        return ServiceArchitecture.rulesOf("indicators", "ImportResource.preview");
    }

    @Test
    void the_rules_of_measuring_know_neither_http_nor_the_database() {
        noClasses()
                .that()
                .haveNameMatching(
                        ".*\\.(Figures|Editing|Obstacle|Assessment|Totals|CompletenessRow|ConsolidationRow|Standing)")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "jakarta.persistence..", "io.quarkus..")
                .check(ServiceArchitecture.classesOf("indicators"));
    }
}
