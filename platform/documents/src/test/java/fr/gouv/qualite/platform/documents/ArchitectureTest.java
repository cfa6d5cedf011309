package fr.gouv.qualite.platform.documents;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void documents_know_neither_a_domain_nor_the_framework() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("fr.gouv.qualite.platform.service..", "jakarta..", "io.quarkus..")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("fr.gouv.qualite.platform.documents"));
    }
}
