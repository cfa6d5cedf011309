package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the cells hold now, validated or not, for the other features; cells without a number are left out. */
@ApplicationScoped
public class CurrentFigures {

    /** The numbers of one cell; a value that was counted has no numerator. */
    public record Figure(
            SiteCode site,
            String indicator,
            Period period,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            BigDecimal value) {}

    @Inject
    Measurements measurements;

    /** Of these indicators at these sites, over the periods inside those months; oldest first. */
    public List<Figure> of(
            Collection<SiteCode> sites, Collection<String> indicators, Period.Month from, Period.Month to) {
        List<String> codes = sites.stream().map(SiteCode::value).toList();
        return measurements
                .find(
                        "site in ?1 and indicator in ?2 and firstDay between ?3 and ?4 and value is not null"
                                + " order by firstDay, id",
                        codes,
                        indicators,
                        from.firstDay(),
                        to.lastDay())
                .stream()
                .map(it -> new Figure(
                        SiteCode.of(it.site),
                        it.indicator,
                        Period.parse(it.period),
                        it.numerator,
                        it.denominator,
                        Objects.requireNonNull(it.value)))
                .filter(it -> !it.period().lastDay().isAfter(to.lastDay()))
                .toList();
    }
}
