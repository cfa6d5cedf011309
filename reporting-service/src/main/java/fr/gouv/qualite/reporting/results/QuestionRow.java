package fr.gouv.qualite.reporting.results;

import fr.gouv.qualite.platform.Rate;
import fr.gouv.qualite.platform.Unit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A survey's question as the read model keeps it. */
record QuestionRow(
        String code, String label, String type, @Nullable String theme, long base, List<ChoiceRow> choices) {

    private static final Set<String> SATISFIED = Set.of("VERY_SATISFIED", "SATISFIED");

    record ChoiceRow(String code, String label, long count) {}

    boolean hasChoices() {
        return !choices.isEmpty();
    }

    SurveyResult.Question view() {
        return new SurveyResult.Question(
                code,
                label,
                theme,
                base,
                type.equals("SATISFACTION") ? percent(satisfied(), 2) : null,
                choices.stream()
                        .map(choice -> new SurveyResult.Choice(
                                choice.code(), choice.label(), choice.count(), percent(choice.count(), 0)))
                        .toList());
    }

    private long satisfied() {
        return choices.stream()
                .filter(choice -> SATISFIED.contains(choice.code()))
                .mapToLong(ChoiceRow::count)
                .sum();
    }

    private @Nullable String percent(long count, int decimals) {
        return Rate.of(count, Math.max(base, count == 0 ? 0 : 1))
                .in(Unit.PERCENT)
                .map(share -> Unit.PERCENT.format(share, decimals))
                .orElse(null);
    }
}
