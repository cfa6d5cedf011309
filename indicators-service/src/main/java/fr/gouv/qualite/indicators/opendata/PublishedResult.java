package fr.gouv.qualite.indicators.opendata;

import fr.gouv.qualite.indicators.consolidation.SettledFigure;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
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
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills the fields; queries read some of them.
@Table(name = "published_result")
class PublishedResult {

    /** {@code site/indicator/period}. */
    @Id
    private String id;

    private PrefectureCode prefecture;
    private SiteCode site;
    private String indicator;
    private Period period;
    private LocalDate firstDay;

    @Enumerated(EnumType.STRING)
    private Situation situation;

    @Nullable
    private BigDecimal numerator;

    @Nullable
    private BigDecimal denominator;

    @Nullable
    private BigDecimal value;

    /** Whether the site replaced the value that the platform computed, with a reason. */
    private boolean replaced;

    /** When it last became public, or its period was last unlocked or locked. */
    private Instant publishedAt;

    /** Hibernate's. */
    protected PublishedResult() {}

    PublishedResult(SiteCode site, Period period, SettledFigure figure, Instant now) {
        this.id = id(site, period, figure);
        this.prefecture = site.prefecture();
        this.site = site;
        this.indicator = figure.indicator().code();
        this.period = period;
        this.firstDay = period.firstDay();
        publish(figure, now);
    }

    static String id(SiteCode site, Period period, SettledFigure figure) {
        return site + "/" + figure.indicator().code() + "/" + period;
    }

    /** Dates it anew, its figures unchanged or not: who follows the changes learns that it is not corrected any more. */
    void publish(SettledFigure figure, Instant now) {
        situation = figure.situation();
        numerator = figure.numerator();
        denominator = figure.denominator();
        value = figure.value();
        replaced = figure.replaced();
        publishedAt = now;
    }

    /** Dates it anew: who follows the changes learns that it is being corrected. */
    void reopen(Instant now) {
        publishedAt = now;
    }

    String id() {
        return id;
    }

    SiteCode site() {
        return site;
    }

    String indicator() {
        return indicator;
    }

    Period period() {
        return period;
    }

    Situation situation() {
        return situation;
    }

    @Nullable
    BigDecimal numerator() {
        return numerator;
    }

    @Nullable
    BigDecimal denominator() {
        return denominator;
    }

    @Nullable
    BigDecimal value() {
        return value;
    }

    boolean isReplaced() {
        return replaced;
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
