package fr.gouv.qualite.platform.test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fr.gouv.qualite.platform.service.audit.Audited;
import fr.gouv.qualite.platform.service.idempotency.Idempotent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.DynamicTest;

/** The shape that the code of every service keeps. */
public final class ServiceArchitecture {

    private static final String BASE = "fr.gouv.qualite";

    private static final Pattern ACCOUNTABLE =
            Pattern.compile("export(?!Public|Open)|erase|download|lock|unlock|publish|issue|revoke"
                    + "|put(Framework|Indicator|Targets|DisplayedIndicator|Prefecture|Site)");

    private ServiceArchitecture() {}

    /** The service's own classes, without its tests. */
    public static JavaClasses classesOf(String service) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(BASE + "." + service);
    }

    /**
     * One test for each rule, for a {@code @TestFactory}.
     *
     * @param service the last part of its base package, {@code complaints}
     * @param notIdempotent the writes that need no {@code Idempotency-Key}, {@code CampaignResource.preview}; each
     *     has its reason beside it
     */
    public static Stream<DynamicTest> rulesOf(String service, String... notIdempotent) {
        JavaClasses classes = classesOf(service);
        Stream<DynamicTest> shape = Stream.of(
                        noCircleBetweenFeatures(service),
                        entitiesWithoutFramework(),
                        noEntityInResources(),
                        everyOperationSaysWhoMayCallIt(),
                        everyWriteIsIdempotent(Set.of(notIdempotent)),
                        resourcesArePackagePrivate(),
                        everyOperationSaysWhatItProduces(),
                        whatIsToBeAccountedForIsAudited(),
                        noOtherService(service))
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes)));
        return Stream.concat(shape, HouseGrammar.rulesOf(service, classes));
    }

    private static ArchRule noCircleBetweenFeatures(String service) {
        return slices().matching(BASE + "." + service + ".(*)..")
                .should()
                .beFreeOfCycles()
                .as("features do not depend on each other in circles");
    }

    private static ArchRule entitiesWithoutFramework() {
        return noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "io.quarkus..")
                .as("entities know neither HTTP nor the framework");
    }

    private static ArchRule noEntityInResources() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .and()
                .arePublic()
                .should()
                .notHaveRawReturnType(describe("an entity", (JavaClass type) -> type.isAnnotatedWith(Entity.class)))
                .as("no entity is in the signature of a resource");
    }

    private static ArchRule everyOperationSaysWhoMayCallIt() {
        DescribedPredicate<CanBeAnnotated> saysWho = annotatedWith(RolesAllowed.class)
                .or(annotatedWith(PermitAll.class))
                .or(annotatedWith(Authenticated.class));
        return methods()
                .that(annotatedWith(GET.class)
                        .or(annotatedWith(POST.class))
                        .or(annotatedWith(PUT.class))
                        .or(annotatedWith(PATCH.class))
                        .or(annotatedWith(DELETE.class)))
                .should(be(saysWho))
                .orShould()
                .beDeclaredInClassesThat(saysWho.forSubtype())
                .as("every operation says who may call it");
    }

    private static ArchRule everyWriteIsIdempotent(Set<String> exceptions) {
        DescribedPredicate<CanBeAnnotated> repeatable = annotatedWith(Idempotent.class);
        return methods()
                .that(annotatedWith(POST.class)
                        .or(annotatedWith(PUT.class))
                        .or(annotatedWith(PATCH.class))
                        .or(annotatedWith(DELETE.class)))
                .should(new ArchCondition<>("be repeatable, or be named as an exception, not both") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        String name = method.getOwner().getSimpleName() + "." + method.getName();
                        boolean isIdempotent = repeatable.test(method) || repeatable.test(method.getOwner());
                        if (isIdempotent == exceptions.contains(name)) {
                            events.add(SimpleConditionEvent.violated(
                                    method,
                                    name + (isIdempotent ? " is idempotent and an exception" : " is not idempotent")));
                        }
                    }
                })
                .as("every write can be repeated with its Idempotency-Key");
    }

    private static ArchRule resourcesArePackagePrivate() {
        return classes().that().areAnnotatedWith(Path.class).should().bePackagePrivate();
    }

    /** Or the caller would choose the type, and JSON would be read as a page. */
    private static ArchRule everyOperationSaysWhatItProduces() {
        DescribedPredicate<CanBeAnnotated> says = annotatedWith(Produces.class);
        return methods()
                .that(annotatedWith(GET.class).or(annotatedWith(POST.class)).or(annotatedWith(PUT.class)))
                .and(not(describe(
                        "answer each format by themselves",
                        (JavaMethod it) -> it.getOwner().getSimpleName().equals("Open311Resource"))))
                .should(be(says))
                .orShould()
                .beDeclaredInClassesThat(says.forSubtype())
                .as("every operation says what it produces");
    }

    private static ArchRule whatIsToBeAccountedForIsAudited() {
        return methods()
                .that(describe(
                        "export, erase, publish, or change who may do what, signed in",
                        (JavaMethod it) -> ACCOUNTABLE.matcher(operation(it)).lookingAt()
                                && !it.getOwner().getSimpleName().startsWith("Public")))
                .should()
                .beAnnotatedWith(Audited.class)
                .allowEmptyShould(true)
                .as("what somebody may have to account for is audited");
    }

    private static String operation(JavaMethod method) {
        return method.tryGetAnnotationOfType(Operation.class)
                .map(Operation::operationId)
                .orElse("");
    }

    private static ArchRule noOtherService(String service) {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage(BASE + "..")
                        .and(not(resideInAnyPackage(BASE + "." + service + "..", BASE + ".platform.."))))
                .as("the service knows no other service");
    }
}
