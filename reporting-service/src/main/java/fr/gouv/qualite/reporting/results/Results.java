package fr.gouv.qualite.reporting.results;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.Sense;
import fr.gouv.qualite.platform.Target;
import fr.gouv.qualite.platform.TargetComparator;
import fr.gouv.qualite.platform.Unit;
import fr.gouv.qualite.reporting.results.Indicator.DatedTarget;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads figures out of the read model. Each question is one SQL statement, or two, whatever the number of sites and
 * months; dashboards and annual reports ask here, so that they never differ.
 */
@ApplicationScoped
@Transactional
public class Results {

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper json;

    /** The sites of a site or a prefecture; empty when it is not known here. */
    public Optional<Perimeter> perimeter(Scope scope, String code) {
        List<Tuple> rows = rows("""
                SELECT code, kind, prefecture, name, site_type FROM organisation
                WHERE prefecture = split_part(:code, '-', 1) ORDER BY code""", "code", code).toList();
        Optional<Tuple> own =
                rows.stream().filter(row -> isOf(row, code, scope.name())).findFirst();
        return own.map(found -> {
            PrefectureCode prefecture = PrefectureCode.of(text(found, "prefecture"));
            String prefectureName = prefectureName(rows, prefecture);
            return new Perimeter(
                    scope,
                    code,
                    scope == Scope.SITE ? text(found, "name") : prefectureName,
                    prefecture,
                    prefectureName,
                    rows.stream()
                            .filter(row -> text(row, "kind").equals(Scope.SITE.name()))
                            .filter(row -> scope == Scope.PREFECTURE
                                    || text(row, "code").equals(code))
                            .map(row -> new Perimeter.Site(text(row, "code"), text(row, "name")))
                            .toList());
        });
    }

    /** « Préfecture de la Seine-Maritime » is the name of its main site; the prefecture's own is the département's. */
    private static String prefectureName(List<Tuple> rows, PrefectureCode prefecture) {
        return rows.stream()
                .filter(row -> "PREFECTURE".equals(row.get("site_type", String.class)))
                .findFirst()
                .or(() -> rows.stream()
                        .filter(row -> isOf(row, prefecture.value(), Scope.PREFECTURE.name()))
                        .findFirst())
                .map(row -> text(row, "name"))
                .orElse(prefecture.value());
    }

    /** Every indicator with something measured, expected or excused over these months, by rubric. */
    public List<RubricResult> indicators(Perimeter perimeter, Months months) {
        return new IndicatorResults(perimeter.prefecture(), months, indicators()).of(measurements(perimeter, months));
    }

    /** The messages received over these months. */
    public ComplaintResults complaints(Perimeter perimeter, Months months) {
        List<Tuple> counts = query("""
                SELECT kind, channel, scope, count(*) AS total,
                    count(*) FILTER (WHERE owed_answer) AS owed,
                    count(*) FILTER (WHERE owed_answer AND answered_on IS NOT NULL) AS answered
                FROM complaint_case
                WHERE %s = :code AND received_on BETWEEN :first AND :last
                GROUP BY GROUPING SETS ((), (kind), (channel), (scope))""", perimeter, months).toList();
        List<ComplaintFigures.Row> figures = query("""
                SELECT figure.code AS code, sum(figure.numerator) AS numerator, sum(figure.denominator) AS denominator,
                    count(*) AS months
                FROM complaint_month
                CROSS JOIN LATERAL jsonb_to_recordset(figures) AS figure (
                    code text, numerator numeric, denominator numeric)
                WHERE %s = :code AND to_date(month, 'YYYY-MM') BETWEEN :first AND :last
                GROUP BY figure.code""", perimeter, months)
                .map(row -> new ComplaintFigures.Row(
                        text(row, "code"), number(row, "numerator"), number(row, "denominator"), count(row, "months")))
                .toList();
        return new ComplaintFigures(perimeter.prefecture(), months, figures.isEmpty() ? List.of() : indicators())
                .of(counts, figures);
    }

    /** The surveys that ran over these months, oldest first. */
    public List<SurveyResult> surveys(Perimeter perimeter, Months months) {
        return query("""
                SELECT campaign, title, site, starts_on, ends_on, state, responses, cast(themes AS text) AS themes,
                    cast(questions AS text) AS questions
                FROM survey
                WHERE %s = :code AND starts_on <= :last AND ends_on >= :first AND state <> 'DRAFT'
                ORDER BY starts_on, campaign""", perimeter, months).map(this::survey).toList();
    }

    /** Every survey of a prefecture, whenever it ran. */
    public List<SurveyResult> surveys(PrefectureCode prefecture) {
        return rows("""
                SELECT campaign, title, site, starts_on, ends_on, state, responses, cast(themes AS text) AS themes,
                    cast(questions AS text) AS questions
                FROM survey WHERE prefecture = :code AND state <> 'DRAFT'
                ORDER BY starts_on, campaign""", "code", prefecture.value()).map(this::survey).toList();
    }

    /** Every control of replies in a prefecture, the oldest first. */
    public List<ReplyControlResult> replyControls(PrefectureCode prefecture) {
        return rows("""
                SELECT site, quarter, drawn > controlled AS provisional, cast(results AS text) AS results
                FROM reply_control WHERE prefecture = :code
                ORDER BY quarter, site""", "code", prefecture.value())
                .map(row -> new ReplyControlResult(
                        text(row, "site"),
                        Period.parse(text(row, "quarter")),
                        row.get("provisional", Boolean.class),
                        read(text(row, "results"), new TypeReference<List<CriterionRow>>() {}).stream()
                                .map(CriterionRow::view)
                                .toList()))
                .toList();
    }

    private List<Indicator> indicators() {
        return rows("""
                SELECT code, label, unit, frequency, sense, formula, precision, rubric, cast(targets AS text) AS targets
                FROM indicator WHERE :all = :all ORDER BY code""", "all", "")
                .map(row -> new Indicator(
                        text(row, "code"),
                        text(row, "label"),
                        Unit.valueOf(text(row, "unit")),
                        text(row, "frequency"),
                        Sense.valueOf(text(row, "sense")),
                        Indicator.Formula.of(text(row, "formula")),
                        row.get("precision", Integer.class),
                        row.get("rubric", String.class),
                        read(text(row, "targets"), new TypeReference<List<DatedTarget>>() {})))
                .toList();
    }

    private List<Measurement> measurements(Perimeter perimeter, Months months) {
        return query("""
                SELECT site, indicator, period, numerator, denominator, value, remark, target_comparator,
                    target_value, assessment
                FROM measurement WHERE %s = :code AND first_day >= :first AND last_day <= :last
                ORDER BY indicator, first_day, site""", perimeter, months).map(Results::measurement).toList();
    }

    private static Measurement measurement(Tuple row) {
        String comparator = row.get("target_comparator", String.class);
        return new Measurement(
                text(row, "site"),
                text(row, "indicator"),
                Period.parse(text(row, "period")),
                row.get("numerator", BigDecimal.class),
                row.get("denominator", BigDecimal.class),
                row.get("value", BigDecimal.class),
                row.get("remark", String.class),
                comparator == null
                        ? null
                        : new Target(TargetComparator.valueOf(comparator), number(row, "target_value")),
                Assessment.of(text(row, "assessment")));
    }

    private SurveyResult survey(Tuple row) {
        List<ThemeRow> themes = read(text(row, "themes"), new TypeReference<>() {});
        return new SurveyResult(
                text(row, "campaign"),
                text(row, "title"),
                text(row, "site"),
                row.get("starts_on", LocalDate.class),
                row.get("ends_on", LocalDate.class),
                row.get("responses", Integer.class),
                !text(row, "state").equals("CLOSED"),
                themes.stream().map(ThemeRow::view).toList(),
                read(text(row, "questions"), new TypeReference<List<QuestionRow>>() {}).stream()
                        .filter(QuestionRow::hasChoices)
                        .map(QuestionRow::view)
                        .toList());
    }

    private Stream<Tuple> query(String sql, Perimeter perimeter, Months months) {
        return tuples(statement(sql.formatted(perimeter.scope() == Scope.SITE ? "site" : "prefecture"))
                .setParameter("code", perimeter.code())
                .setParameter("first", months.firstDay())
                .setParameter("last", months.lastDay()));
    }

    private Stream<Tuple> rows(String sql, String parameter, String value) {
        return tuples(statement(sql).setParameter(parameter, value));
    }

    private Query statement(String sql) {
        return database.createNativeQuery(sql, Tuple.class);
    }

    @SuppressWarnings("unchecked")
    private static Stream<Tuple> tuples(Query query) {
        return ((List<Tuple>) query.getResultList()).stream();
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The read model holds what it cannot read", e);
        }
    }

    private static boolean isOf(Tuple row, String code, String kind) {
        return text(row, "code").equals(code) && text(row, "kind").equals(kind);
    }

    private static String text(Tuple row, String column) {
        return row.get(column, String.class);
    }

    private static BigDecimal number(Tuple row, String column) {
        return row.get(column, BigDecimal.class);
    }

    private static int count(Tuple row, String column) {
        return row.get(column, Long.class).intValue();
    }
}
