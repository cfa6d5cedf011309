package fr.gouv.qualite.platform.test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The rules of docs/contributing/house-grammar.md that a machine can hold. */
final class HouseGrammar {

    private enum Rule {
        PRIVATE_FIELDS,
        ENTITIES_INSIDE,
        QUERIES_IN_REPOSITORIES,
        TYPED_ROWS
    }

    /** Services that do not keep a rule yet, as of 26 November 2026. All keep all of them by 31 December 2026. */
    private static final Map<String, Set<Rule>> NOT_YET = Map.of(
            "complaints", EnumSet.of(Rule.ENTITIES_INSIDE, Rule.QUERIES_IN_REPOSITORIES),
            "surveys", EnumSet.of(Rule.ENTITIES_INSIDE));

    private static final String REPOSITORY = "io.quarkus.hibernate.orm.panache.PanacheRepositoryBase";
    private static final Pattern UNTYPED_ROW = Pattern.compile("\\bObject\\[]|\\bjakarta\\.persistence\\.Tuple\\b");

    private HouseGrammar() {}

    static Stream<DynamicTest> rulesOf(String service, JavaClasses classes) {
        Set<Rule> exempt = NOT_YET.getOrDefault(service, Set.of());
        return Stream.of(Rule.values()).filter(rule -> !exempt.contains(rule)).map(rule -> switch (rule) {
            case PRIVATE_FIELDS -> test(privateFields(), classes);
            case ENTITIES_INSIDE -> test(entitiesInside(), classes);
            case QUERIES_IN_REPOSITORIES -> test(queriesInRepositories(), classes);
            case TYPED_ROWS -> DynamicTest.dynamicTest("no row is without a type", HouseGrammar::checkTypedRows);
        });
    }

    private static DynamicTest test(ArchRule rule, JavaClasses classes) {
        return DynamicTest.dynamicTest(
                rule.getDescription(), () -> rule.allowEmptyShould(true).check(classes));
    }

    private static ArchRule privateFields() {
        return fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .or()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Embeddable.class)
                .should()
                .bePrivate()
                .as("entities close their fields");
    }

    private static ArchRule entitiesInside() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .as("entities stay in their feature");
    }

    private static ArchRule queriesInRepositories() {
        return noClasses()
                .that(describe("are no repository, read model or table", HouseGrammar::asksNoDatabase))
                .should()
                .callMethodWhere(describe("makes a query", HouseGrammar::makesQuery))
                .as("queries are made in repositories and read models");
    }

    private static boolean asksNoDatabase(JavaClass type) {
        String name = type.getSimpleName();
        return !type.isAssignableTo(REPOSITORY) && !name.endsWith("Facts") && !name.endsWith("Table");
    }

    private static boolean makesQuery(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String method = call.getName();
        if (owner.equals("java.sql.Connection")) {
            return method.equals("prepareStatement") || method.equals("createStatement");
        }
        return (owner.startsWith("jakarta.persistence.") || owner.startsWith("org.hibernate."))
                && method.startsWith("create")
                && method.endsWith("Query");
    }

    /** Reads the sources: a cast leaves no trace in the classes. */
    private static void checkTypedRows() {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<Path> untyped = sources.filter(path -> path.toString().endsWith(".java"))
                    .filter(HouseGrammar::hasUntypedRow)
                    .toList();
            if (!untyped.isEmpty()) {
                throw new AssertionError("Read these rows into records, with Rows.map: " + untyped);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasUntypedRow(Path source) {
        try {
            return UNTYPED_ROW.matcher(Files.readString(source)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
