package fr.gouv.qualite.indicators.framework;

import fr.gouv.qualite.indicators.deadline.DeadlineRule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A framework in all the versions that apply at some time, as published to the other services. */
record FrameworkEvent(String code, List<PublishedEdition> editions, long version) {

    /**
     * One version of the framework.
     *
     * @param from first day on which it applies; absent for the first version
     * @param to last day; absent while no later version replaces it
     * @param version that a perimeter may name
     * @param nationwide whether its deadlines bind every prefecture
     */
    record PublishedEdition(
            long version,
            String title,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<RankedRubric> rubrics,
            List<ModuleTitle> modules,
            List<PlacedEngagement> engagements,
            Framework.ImprovementThreshold improvementThreshold,
            List<DeadlineRule> deadlineRules,
            boolean nationwide) {

        static PublishedEdition of(Edition edition, Framework framework) {
            List<Framework.Rubric> rubrics = framework.rubrics();
            return new PublishedEdition(
                    edition.key().version(),
                    framework.title(),
                    framework.validFrom(),
                    framework.validTo(),
                    edition.from(),
                    edition.to(),
                    IntStream.range(0, rubrics.size())
                            .mapToObj(i -> new RankedRubric(
                                    rubrics.get(i).code(), rubrics.get(i).title(), i + 1))
                            .toList(),
                    framework.modules().stream()
                            .map(module -> new ModuleTitle(module.code(), module.title(), module.mandatory()))
                            .toList(),
                    framework.modules().stream()
                            .flatMap(module -> module.engagements().stream()
                                    .map(engagement -> PlacedEngagement.of(engagement, module)))
                            .toList(),
                    framework.threshold(),
                    framework.deadlines(),
                    framework.bindsEveryone());
        }
    }

    /** @param order its place among the rubrics, from 1 */
    record RankedRubric(String code, String title, int order) {}

    record ModuleTitle(String code, String title, boolean mandatory) {}

    /** @param indicators the codes of those that prove it */
    record PlacedEngagement(
            String code,
            String title,
            String module,
            @Nullable String rubric,
            List<String> indicators) {

        private static PlacedEngagement of(Framework.Engagement engagement, Framework.Module module) {
            return new PlacedEngagement(
                    engagement.code(), engagement.title(), module.code(), engagement.rubric(), engagement.measured());
        }
    }
}
