package fr.gouv.qualite.indicators.framework;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fr.gouv.qualite.indicators.IndicatorsEvent;
import fr.gouv.qualite.indicators.Precondition;
import fr.gouv.qualite.indicators.deadline.DeadlineRule;
import fr.gouv.qualite.indicators.deadline.DeadlineRules;
import fr.gouv.qualite.indicators.reference.References;
import fr.gouv.qualite.platform.FrenchDate;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.figures.FrameworkEdition;
import fr.gouv.qualite.platform.figures.Perimeter;
import fr.gouv.qualite.platform.service.outbox.Outbox;
import fr.gouv.qualite.platform.service.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Saves the versions of the frameworks, one after the other in time, and publishes them. */
@ApplicationScoped
public class Frameworks {

    @Inject
    References references;

    @Inject
    IndicatorPublisher indicators;

    @Inject
    Outbox outbox;

    FrameworkView put(String code, Precondition precondition, Framework framework) {
        if (!code.matches("[A-Z0-9_]{1,60}")) {
            throw Problem.invalid("code", "Un code s’écrit en capitales, chiffres et tirets bas, 60 au plus.");
        }
        check(framework);
        mustCiteWhatExists(framework);
        Optional<Framework> previous = references.find(Framework.class, code, (key, it) -> it);
        LocalDate effective = framework.effectiveFrom() == null
                ? previous.map(Framework::start).orElse(framework.validFrom())
                : framework.effectiveFrom();
        previous.map(Framework::start).filter(effective::isBefore).ifPresent(start -> {
            throw Problem.invalid(
                    "effectiveFrom",
                    "Cette version ne peut pas s’appliquer avant la précédente, qui s’applique depuis le "
                            + FrenchDate.of(start) + ".");
        });
        if (framework.validTo() != null && framework.validTo().isBefore(effective)) {
            throw Problem.invalid(
                    "effectiveFrom",
                    "Cette version s’appliquerait après le dernier jour du référentiel, le "
                            + FrenchDate.of(framework.validTo()) + ".");
        }
        Framework dated = previous.map(framework::after).orElse(framework).startingOn(effective);
        long version = references.put(code, precondition, dated, effective);
        References.Key key = new References.Key(code, version);
        publish(code);
        indicators.publish(Stream.concat(dated.measured(), previous.stream().flatMap(Framework::measured))
                .collect(toSet()));
        return FrameworkView.of(key, dated);
    }

    /** Publishes every framework as it now is. */
    public void publishAll() {
        references.versions(Framework.class).stream()
                .map(version -> version.key().code())
                .distinct()
                .forEach(this::publish);
    }

    private void publish(String code) {
        List<References.Saved<Framework>> versions = references.versions(Framework.class).stream()
                .filter(version -> version.key().code().equals(code))
                .toList();
        outbox.add(IndicatorsEvent.FRAMEWORK_CHANGED.event(
                code,
                new FrameworkEvent(
                        code,
                        Edition.of(versions).stream()
                                .map(edition -> FrameworkEvent.PublishedEdition.of(
                                        edition, edition.content().get()))
                                .toList(),
                        versions.getLast().key().version() + IndicatorsEvent.GENERATION)));
    }

    /** Every version that applies at some time. */
    public List<FrameworkEdition> editions() {
        return Edition.of(references.versions(Framework.class)).stream()
                .map(Frameworks::edition)
                .toList();
    }

    /** The versions that apply on some day of the period, and these, whatever their dates. */
    public List<FrameworkEdition> during(Period period, Set<References.Key> pinned) {
        return Edition.of(references.versions(Framework.class)).stream()
                .filter(edition -> edition.appliesDuring(period) || pinned.contains(edition.key()))
                .map(Frameworks::edition)
                .toList();
    }

    /** The deadlines that bind a prefecture with these perimeters, each on the days when it does. */
    public List<DeadlineRule> deadlinesUnder(List<Perimeter> perimeters) {
        List<Edition> editions = Edition.of(references.versions(Framework.class));
        Stream<DeadlineRule> everywhere = editions.stream()
                .filter(edition -> edition.content().get().bindsEveryone())
                .flatMap(Frameworks::deadlines);
        return Stream.concat(everywhere, perimeters.stream().flatMap(perimeter -> deadlinesUnder(perimeter, editions)))
                .toList();
    }

    private Stream<DeadlineRule> deadlinesUnder(Perimeter perimeter, List<Edition> editions) {
        Stream<DeadlineRule> followed = perimeter.frameworkVersion() == null
                ? editions.stream()
                        .filter(edition -> edition.key().code().equals(perimeter.framework()))
                        .flatMap(Frameworks::deadlines)
                : references
                        .version(
                                Framework.class,
                                perimeter.framework(),
                                perimeter.frameworkVersion(),
                                (key, it) -> it.deadlines())
                        .stream()
                        .flatMap(List::stream);
        return followed.flatMap(rule -> rule.between(perimeter.from(), perimeter.to()).stream());
    }

    private static Stream<DeadlineRule> deadlines(Edition edition) {
        return edition.content().get().deadlines().stream()
                .flatMap(rule -> rule.between(edition.from(), edition.to()).stream());
    }

    private static FrameworkEdition edition(Edition edition) {
        return FrameworkView.of(edition.key(), edition.content().get()).edition(edition.from(), edition.to());
    }

    <V> V version(String code, long version, BiFunction<References.Key, Framework, V> view) {
        return references
                .version(Framework.class, code, version, view)
                .orElseThrow(() -> References.unknown("La version " + version + " du référentiel", code));
    }

    /** The label of an indicator by its code; the code of one that does not exist. */
    UnaryOperator<String> indicatorLabels() {
        Map<String, String> labels =
                references.all(Indicator.class, (key, it) -> Map.entry(key.code(), it.label())).stream()
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return code -> labels.getOrDefault(code, code);
    }

    private static void check(Framework framework) {
        if (framework.validTo() != null && framework.validTo().isBefore(framework.validFrom())) {
            throw Problem.invalid("validTo", "Le dernier jour d’application suit le premier.");
        }
        unique(
                "rubrics",
                "rubriques",
                framework.rubrics().stream().map(Framework.Rubric::code).toList());
        unique(
                "modules",
                "modules",
                framework.modules().stream().map(Framework.Module::code).toList());
        unique(
                "modules",
                "engagements",
                framework.modules().stream()
                        .flatMap(module -> module.engagements().stream())
                        .map(Framework.Engagement::code)
                        .toList());
        DeadlineRules.check(framework.deadlines());
    }

    /** Refuses engagements whose rubric or indicators do not exist. */
    private void mustCiteWhatExists(Framework framework) {
        Set<String> rubrics =
                framework.rubrics().stream().map(Framework.Rubric::code).collect(toSet());
        Set<String> known = Set.copyOf(references.all(Indicator.class, (key, indicator) -> key.code()));
        for (int i = 0; i < framework.modules().size(); i++) {
            List<Framework.Engagement> engagements = framework.modules().get(i).engagements();
            for (int j = 0; j < engagements.size(); j++) {
                Framework.Engagement engagement = engagements.get(j);
                String field = "modules[" + i + "].engagements[" + j + "]";
                if (engagement.rubric() != null && !rubrics.contains(engagement.rubric())) {
                    throw Problem.invalid(
                            field + ".rubric",
                            "L’engagement " + engagement.code() + " cite la rubrique « " + engagement.rubric()
                                    + " », qui n’existe pas dans ce référentiel.");
                }
                engagement.measured().stream()
                        .filter(code -> !known.contains(code))
                        .findFirst()
                        .ifPresent(code -> {
                            throw Problem.invalid(
                                    field + ".indicators",
                                    "L’engagement " + engagement.code() + " cite l’indicateur « " + code
                                            + " », qui n’existe pas.");
                        });
            }
        }
    }

    /** The modules of a framework, in one of its versions or in any; empty when there is no such framework or version. */
    public Optional<Set<String>> modules(String code, @Nullable Long version) {
        List<Set<String>> found = references.versions(Framework.class).stream()
                .filter(saved -> saved.key().code().equals(code))
                .filter(saved -> version == null || version == saved.key().version())
                .map(saved -> saved.content().get().modules().stream()
                        .map(Framework.Module::code)
                        .collect(toSet()))
                .toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.stream().flatMap(Set::stream).collect(toSet()));
    }

    /** Versions are compared by codes: each names one thing. */
    private static void unique(String field, String what, List<String> codes) {
        Set<String> seen = new HashSet<>();
        codes.stream().filter(code -> !seen.add(code)).findFirst().ifPresent(code -> {
            throw Problem.invalid(
                    field, "Deux " + what + " portent le code « " + code + " » : donnez-leur des codes différents.");
        });
    }
}
