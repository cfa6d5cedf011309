package fr.gouv.qualite.reporting.complaint;

import fr.gouv.qualite.reporting.complaint.ComplaintResults.ComplaintRate;
import fr.gouv.qualite.reporting.complaint.ComplaintResults.Count;
import fr.gouv.qualite.reporting.facts.Facts;
import fr.gouv.qualite.reporting.indicator.RubricResult;
import fr.gouv.qualite.reporting.perimeter.Area;
import fr.gouv.qualite.reporting.perimeter.Months;
import fr.gouv.qualite.reporting.topic.CaseFact;
import fr.gouv.qualite.reporting.topic.MonthlyFiguresFact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Counts the messages received. How fast they were answered comes from indicators: the rates here are those of the
 * indicators' results, and no others.
 */
@ApplicationScoped
public class ComplaintFacts {

    private static final String COUNTS = """
            SELECT data ->> 'kind' AS kind, data ->> 'channel' AS channel, data ->> 'scope' AS scope,
                count(*) AS total,
                count(*) FILTER (WHERE data -> 'owedAnswer' = 'true') AS owed,
                count(*) FILTER (WHERE data -> 'owedAnswer' = 'true' AND data ->> 'answeredOn' IS NOT NULL) AS answered
            FROM live_fact
            WHERE topic = :topic AND %s = :code AND first_day BETWEEN :first AND :last
            GROUP BY GROUPING SETS ((), (data ->> 'kind'), (data ->> 'channel'), (data ->> 'scope'))""";

    @Inject
    Facts facts;

    @Inject
    Words words;

    /** One row without kind, channel and scope counts all messages; the others have just one of the three. */
    record CountRow(
            @Nullable String kind,
            @Nullable String channel,
            @Nullable String scope,
            long total,
            long owed,
            long answered) {

        boolean isOfAll() {
            return kind == null && channel == null && scope == null;
        }
    }

    /** @param indicators the results of the same area and months */
    public ComplaintResults results(Area area, Months months, List<RubricResult> indicators) {
        List<CountRow> counts =
                facts.count(COUNTS, area.place(), months.firstDay(), months.lastDay(), CaseFact.class, CountRow.class);
        CountRow all = counts.stream()
                .filter(CountRow::isOfAll)
                .findFirst()
                .orElseGet(() -> new CountRow(null, null, null, 0, 0, 0));
        Words.Lists lists = words.lists();
        return new ComplaintResults(
                all.total(),
                all.owed(),
                all.answered(),
                by(CountRow::kind, counts, lists, "CaseKind"),
                by(CountRow::channel, counts, lists, "Channel"),
                by(CountRow::scope, counts, lists, "Scope"),
                rates(indicators, fed(area, months)));
    }

    /** Which indicators complaints feed over these months. */
    private Set<String> fed(Area area, Months months) {
        return facts.within(area.place(), months.firstDay(), months.lastDay(), MonthlyFiguresFact.class).stream()
                .flatMap(month -> month.figures().stream())
                .map(MonthlyFiguresFact.Figure::code)
                .collect(Collectors.toSet());
    }

    private static List<ComplaintRate> rates(List<RubricResult> rubrics, Set<String> fed) {
        return rubrics.stream()
                .flatMap(rubric -> rubric.indicators().stream())
                .filter(indicator -> fed.contains(indicator.code()))
                .map(indicator ->
                        new ComplaintRate(indicator.code(), indicator.label(), indicator.target(), indicator.total()))
                .toList();
    }

    private static List<Count> by(
            Function<CountRow, @Nullable String> characteristic,
            List<CountRow> counts,
            Words.Lists lists,
            String list) {
        return counts.stream()
                .filter(row -> characteristic.apply(row) != null)
                .map(row -> {
                    String code = Objects.requireNonNull(characteristic.apply(row));
                    return new Count(code, lists.label(list, code), row.total());
                })
                .sorted(Comparator.comparingLong(Count::count).reversed().thenComparing(Count::code))
                .toList();
    }
}
