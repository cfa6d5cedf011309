package fr.gouv.qualite.indicators.measurement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of one indicator add up to, over sites and periods. Cells without a value (suspended, not applicable,
 * missing) add nothing.
 *
 * @param of the indicator, or the prefecture, that they are told by
 * @param values how many cells hold a value
 * @param periods how many distinct periods these cells are of
 * @param sites how many distinct sites these cells are of
 * @param suspended how many distinct periods are suspended at some site
 */
record Totals(
        String of,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        long values,
        long periods,
        long sites,
        long suspended) {

    static final String QUERY = """
            select new fr.gouv.qualite.indicators.measurement.Totals(
                indicator, sum(numerator), sum(denominator), sum(value), count(value),
                count(distinct case when value is not null then period end),
                count(distinct case when value is not null then site end),
                count(distinct case when state = SUSPENDED then period end))
            from Measurement
            where firstDay between :from and :to and prefecture in :prefectures
            group by indicator""";

    /** The same for one indicator, by prefecture. */
    static final String BY_PREFECTURE = QUERY.replace("Totals(\n    indicator,", "Totals(\n    prefecture,")
            .replace("and prefecture in :prefectures", "and indicator = :indicator")
            .replace("group by indicator", "group by prefecture");

    static Totals none(String of) {
        return new Totals(of, null, null, null, 0, 0, 0, 0);
    }
}
