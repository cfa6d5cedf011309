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
        return measurements.values(sites, indicators, from.firstDay(), to.lastDay()).stream()
                .filter(measurement -> !measurement.key().period().lastDay().isAfter(to.lastDay()))
                .map(measurement -> new Figure(
                        measurement.key().site(),
                        measurement.key().indicator(),
                        measurement.key().period(),
                        measurement.figures().numerator(),
                        measurement.figures().denominator(),
                        Objects.requireNonNull(measurement.figures().value())))
                .toList();
    }
}
