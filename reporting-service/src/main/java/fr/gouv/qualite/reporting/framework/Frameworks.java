package fr.gouv.qualite.reporting.framework;

import fr.gouv.qualite.reporting.topic.FrameworkFact;
import fr.gouv.qualite.reporting.topic.FrameworkFact.Edition;
import fr.gouv.qualite.reporting.topic.FrameworkFact.ImprovementThreshold;
import fr.gouv.qualite.reporting.topic.FrameworkFact.Rubric;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers what figures need of the frameworks: rubrics in order, and the rate under which an action is called for. */
public final class Frameworks {

    private static final String NONE = "Autres indicateurs";

    private final List<ImprovementThreshold> thresholds;
    private final List<Rubric> rubrics;

    /** @param frameworks none yet, and everything has its plain fallback */
    public Frameworks(Collection<FrameworkFact> frameworks) {
        this.thresholds = frameworks.stream()
                .flatMap(framework -> framework.editions().stream())
                .map(Edition::improvementThreshold)
                .filter(Objects::nonNull)
                .toList();
        this.rubrics = frameworks.stream()
                .sorted(Comparator.comparing(FrameworkFact::code))
                .flatMap(framework ->
                        framework.editions().stream().max(Comparator.comparingLong(Edition::version)).stream())
                .flatMap(newest -> newest.rubrics().stream().sorted(Comparator.comparingInt(Rubric::order)))
                .toList();
    }

    /** The title of a rubric that an indicator names by its code or its title; one that is not known stands as it is. */
    public String title(@Nullable String rubric) {
        return rubric == null
                ? NONE
                : rubrics.stream()
                        .filter(known -> names(known, rubric))
                        .findFirst()
                        .map(Rubric::title)
                        .orElse(rubric);
    }

    /** The place of a rubric among the others; those that no framework names come last. */
    public int rank(@Nullable String rubric) {
        for (int i = 0; i < rubrics.size(); i++) {
            if (rubric != null && names(rubrics.get(i), rubric)) {
                return i;
            }
        }
        return rubrics.size();
    }

    /** Under how many % a satisfaction or a conformity calls for an action on that day; empty while none is known. */
    public Optional<BigDecimal> improvementThreshold(LocalDate day) {
        return thresholds.stream()
                .filter(threshold -> !threshold.from().isAfter(day))
                .max(Comparator.comparing(ImprovementThreshold::from))
                .map(ImprovementThreshold::percent);
    }

    private static boolean names(Rubric known, String rubric) {
        return known.code().equals(rubric) || known.title().equals(rubric);
    }
}
