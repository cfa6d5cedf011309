package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.indicators.IndicatorsProblem;
import fr.gouv.qualite.indicators.framework.Feed;
import fr.gouv.qualite.platform.Period;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the caller may change in the cells of a site and a period. Rights come first: who may not enter there learns
 * nothing else.
 *
 * @param today the date at the site
 * @param locked whether the period is locked there
 * @param person whether the caller is one of those who enter the measurements of the site
 * @param system whether the caller is a system that pushes measurements
 */
public record Editing(LocalDate today, boolean locked, boolean person, boolean system) {

    private static final Obstacle NOT_YOURS = new Obstacle(
            IndicatorsProblem.NOT_YOUR_SITE,
            "La saisie de ce site est réservée à son référent qualité et au responsable qualité de la préfecture.");
    private static final Obstacle NOT_FED = new Obstacle(
            IndicatorsProblem.NOT_FED_BY_SYSTEMS,
            "Cet indicateur n’est pas transmis par un système : il est saisi par le référent qualité du site.");
    private static final Obstacle COMPUTED = new Obstacle(
            IndicatorsProblem.COMPUTED_VALUE,
            "Cette valeur est calculée par la plateforme à partir des demandes ou des enquêtes."
                    + " Pour la remplacer, indiquez pourquoi.");

    /** Refuses who enters nothing at this site, before anything is said of what it holds. */
    public void mustBeTheirs() {
        if (!person && !system) {
            throw NOT_YOURS.refusal();
        }
    }

    /** Why no cell of the period can be changed. */
    public Optional<Obstacle> obstacle(Period period) {
        if (!person && !system) {
            return Optional.of(NOT_YOURS);
        }
        if (period.firstDay().isAfter(today)) {
            return Optional.of(new Obstacle(
                    IndicatorsProblem.PERIOD_NOT_STARTED,
                    "Cette période (" + period.label() + ") n’a pas encore commencé."));
        }
        return locked
                ? Optional.of(new Obstacle(
                        IndicatorsProblem.PERIOD_LOCKED,
                        "Cette période (" + period.label()
                                + ") est verrouillée : demandez au responsable qualité de la déverrouiller."))
                : Optional.empty();
    }

    /** Why the cell of an indicator fed this way cannot be changed. */
    public Optional<Obstacle> obstacle(Period period, Feed feed) {
        if (system && !person && feed != Feed.PUSHED) {
            return Optional.of(NOT_FED);
        }
        return obstacle(period).or(() -> feed == Feed.COMPUTED ? Optional.of(COMPUTED) : Optional.empty());
    }

    /** Refuses what cannot be entered in the cell of an indicator fed this way. */
    public void allow(Period period, Feed feed, RecordMeasurement entry) {
        obstacle(period, feed).filter(obstacle -> !obstacle.isLiftedBy(entry)).ifPresent(obstacle -> {
            throw obstacle.refusal();
        });
    }

    /** Whether the caller may replace a computed value, with a reason. */
    public boolean mayOverride(Period period, Feed feed) {
        return feed == Feed.COMPUTED && person && obstacle(period).isEmpty();
    }

    /** Where what the caller enters in a cell fed this way comes from. */
    public Source source(Feed feed) {
        if (feed == Feed.COMPUTED) {
            return Source.OVERRIDDEN;
        }
        return person ? Source.ENTERED : Source.PUSHED;
    }
}
