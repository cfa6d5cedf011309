package fr.gouv.qualite.indicators.digitalpoint;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.gouv.qualite.platform.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The answers to a survey between two months: its totals at the end, less its totals before the beginning. */
record Answers(@Nullable SurveyTotals before, SurveyTotals end) {

    /** One for each survey that was answered by then; those that heard nothing new answer 0. */
    static List<Answers> between(List<SurveyTotals> totals, Period.Month from, Period.Month to) {
        return totals.stream()
                .filter(it -> !it.firstDay().isAfter(to.firstDay()))
                .collect(groupingBy(it -> it.campaign(), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(campaign -> between(campaign, from.firstDay()))
                .toList();
    }

    private static Answers between(List<SurveyTotals> campaign, LocalDate start) {
        Comparator<SurveyTotals> byMonth = Comparator.comparing(it -> it.firstDay());
        SurveyTotals before = campaign.stream()
                .filter(it -> it.firstDay().isBefore(start))
                .max(byMonth)
                .orElse(null);
        return new Answers(before, campaign.stream().max(byMonth).orElseThrow());
    }

    long satisfied() {
        return since(it -> it.satisfied());
    }

    long base() {
        return since(it -> it.base());
    }

    long asked() {
        return since(it -> it.asked());
    }

    List<PurposeCount> purposes() {
        Map<String, Long> known = new LinkedHashMap<>();
        if (before != null) {
            before.purposes().forEach(it -> known.put(it.code(), it.count()));
        }
        return end.purposes().stream()
                .map(it -> new PurposeCount(
                        it.code(), it.label(), Math.max(0, it.count() - known.getOrDefault(it.code(), 0L))))
                .toList();
    }

    /** An answer that was taken out later makes no month negative. */
    private long since(ToLongFunction<SurveyTotals> number) {
        long known = before == null ? 0 : number.applyAsLong(Objects.requireNonNull(before));
        return Math.max(0, number.applyAsLong(end) - known);
    }
}
