package fr.gouv.qualite.indicators.opendata;

import fr.gouv.qualite.indicators.consolidation.SettledFigure;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.figures.Situation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A result that the lock of its period made public. It stays as it is when the period is unlocked, until the next lock
 * publishes what was corrected.
 */
@Entity
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
@Table(name = "published_result")
class PublishedResult {

    /** {@code site/indicator/period}. */
    @Id
    String id;

    String prefecture;

    String site;

    String indicator;

    String period;

    LocalDate firstDay;

    @Enumerated(EnumType.STRING)
    Situation situation;

    @Nullable
    BigDecimal numerator;

    @Nullable
    BigDecimal denominator;

    @Nullable
    BigDecimal value;

    /** When it was last published with something new. */
    Instant publishedAt;

    static String id(SiteCode site, Period period, SettledFigure figure) {
        return site + "/" + figure.indicator().code() + "/" + period;
    }

    static PublishedResult of(SiteCode site, Period period, SettledFigure figure, Instant now) {
        PublishedResult it = new PublishedResult();
        it.id = id(site, period, figure);
        it.prefecture = site.prefecture().value();
        it.site = site.value();
        it.indicator = figure.indicator().code();
        it.period = period.toString();
        it.firstDay = period.firstDay();
        it.take(figure, now);
        return it;
    }

    /** Takes what is new; what is the same keeps its date. */
    void publish(SettledFigure figure, Instant now) {
        if (situation != figure.situation()
                || differs(numerator, figure.numerator())
                || differs(denominator, figure.denominator())
                || differs(value, figure.value())) {
            take(figure, now);
        }
    }

    private void take(SettledFigure figure, Instant now) {
        situation = figure.situation();
        numerator = figure.numerator();
        denominator = figure.denominator();
        value = figure.value();
        publishedAt = now;
    }

    private static boolean differs(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null) {
            return other != null;
        }
        return other == null || one.compareTo(other) != 0;
    }
}
