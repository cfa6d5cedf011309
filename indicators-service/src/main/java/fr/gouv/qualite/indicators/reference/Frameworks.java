package fr.gouv.qualite.indicators.reference;

import static java.util.stream.Collectors.toMap;

import fr.gouv.qualite.indicators.FrenchDate;
import fr.gouv.qualite.indicators.Precondition;
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

/** Writes the versions of the frameworks, one after the other in time. */
@ApplicationScoped
class Frameworks {

    @Inject
    References references;

    FrameworkView put(String code, Precondition precondition, Framework framework) {
        if (!code.matches("[A-Z0-9_]{1,60}")) {
            throw Problem.invalid("code", "Un code s’écrit en capitales, chiffres et tirets bas, 60 au plus.");
        }
        check(framework);
        Optional<LocalDate> previous = references.find(Framework.class, code, (key, it) -> start(it));
        LocalDate effective =
                framework.effectiveFrom() == null ? previous.orElse(framework.validFrom()) : framework.effectiveFrom();
        if (previous.isPresent() && effective.isBefore(previous.get())) {
            throw Problem.invalid(
                    "effectiveFrom",
                    "Cette version ne peut pas s’appliquer avant la précédente, qui s’applique depuis le "
                            + FrenchDate.of(previous.get()) + ".");
        }
        Framework dated = framework.startingOn(effective);
        long version = references.put(code, precondition, dated, effective);
        return FrameworkView.of(new References.Key(code, version), dated);
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

    private static LocalDate start(Framework it) {
        return it.effectiveFrom() == null ? it.validFrom() : it.effectiveFrom();
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
