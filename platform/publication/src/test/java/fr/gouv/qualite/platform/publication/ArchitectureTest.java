package fr.gouv.qualite.platform.publication;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void publications_know_no_domain_and_no_way_to_make_a_document() {
        DescribedPredicate<JavaClass> others = JavaClass.Predicates.resideInAPackage("fr.gouv.qualite..")
                .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(
                        "fr.gouv.qualite.platform",
                        "fr.gouv.qualite.platform.service..",
                        "fr.gouv.qualite.platform.publication..")));
        noClasses()
                .should()
                .dependOnClassesThat(others)
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("fr.gouv.qualite.platform.publication"));
    }
}
