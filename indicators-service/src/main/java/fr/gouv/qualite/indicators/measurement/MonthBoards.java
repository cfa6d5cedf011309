package fr.gouv.qualite.indicators.measurement;

import static fr.gouv.qualite.indicators.measurement.MeasurementState.ENTERED;
import static fr.gouv.qualite.indicators.measurement.MeasurementState.LOCKED;
import static fr.gouv.qualite.indicators.measurement.MeasurementState.VALIDATED;
import static java.util.stream.Collectors.toMap;

import fr.gouv.qualite.indicators.IndicatorsProblem;
import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.indicators.organisation.SiteView;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.figures.Frequency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The board of a site and a period, and what the quality manager does to it as a whole. */
@ApplicationScoped
class MonthBoards {

    /** What the trail of each cell says when its whole month moves. */
    static final String VALIDATED_ALL = "Validée";

    static final String LOCKED_ALL = "Verrouillée";
    static final String UNLOCKED_ALL = "Déverrouillée : ";

    @Inject
    Catalogue catalogue;

    @Inject
    Measurements measurements;

    @Inject
    Rights rights;

    @Inject
    Trail trail;

    @Inject
    Event<PeriodLocked> locked;

    MonthBoardView of(SiteCode code, Period period) {
        SiteView site = catalogue.site(code);
        Map<String, Measurement> found = measurements.ofSite(code, List.of(period, period.previous())).stream()
                .collect(toMap(it -> it.id, it -> it));
        Map<String, IndicatorView> indicators = catalogue.indicators();
        Set<String> shown = new HashSet<>(
                catalogue.expected(period, List.of(site), indicators).getOrDefault(code, Set.of()));
        found.values().stream()
                .filter(it -> it.period.equals(period.toString()))
                .forEach(it -> shown.add(it.indicator));
        Editing editing = rights.on(code, period);
        List<BoardRow> rows = indicators.values().stream()
                .filter(it -> shown.contains(it.code()) && it.frequency() == Frequency.of(period))
                .sorted(Comparator.comparing(IndicatorView::rubric).thenComparing(IndicatorView::code))
                .map(it -> row(it, code, period, found, editing))
                .toList();
        String whyNot = editing.obstacle(period).map(Obstacle::text).orElse(null);
        return new MonthBoardView(
                code.value(),
                site.name(),
                period.toString(),
                editing.locked(),
                whyNot == null,
                whyNot,
                MonthBoardView.whyNothing(site, period, rows),
                rows);
    }

    private static BoardRow row(
            IndicatorView it, SiteCode site, Period period, Map<String, Measurement> found, Editing editing) {
        Measurement now = found.get(Measurement.id(site, it.code(), period));
        Measurement before = found.get(Measurement.id(site, it.code(), period.previous()));
        return BoardRow.of(
                it,
                now == null ? Measurement.expected(site, it.code(), period) : now,
                before == null ? null : before.value,
                editing,
                period);
    }

    void validate(SiteCode site, Period period) {
        mustBeOpen(site, period);
        long moved = move(site, period, ENTERED, VALIDATED, VALIDATED_ALL);
        if (moved > 0) {
            note(site, period, moved > 1 ? moved + " saisies validées" : "Une saisie validée");
        }
    }

    void lock(SiteCode site, Period period) {
        mustBeOpen(site, period);
        boolean waiting = measurements.ofSite(site, List.of(period)).stream().anyMatch(it -> it.state == ENTERED);
        if (waiting) {
            throw IndicatorsProblem.NOT_VALIDATED.with("Des saisies ne sont pas validées : validez-les d’abord.");
        }
        measurements.lock(site, period);
        move(site, period, VALIDATED, LOCKED, LOCKED_ALL);
        note(site, period, "Période verrouillée");
        locked.fire(new PeriodLocked(site, period));
    }

    void unlock(SiteCode site, Period period, String reason) {
        catalogue.site(site);
        measurements.serialize(site, period);
        measurements.unlock(site, period);
        move(site, period, LOCKED, VALIDATED, UNLOCKED_ALL + reason);
        note(site, period, "Période déverrouillée. Motif : " + reason);
    }

    List<MonthEventView> history(SiteCode site, Period period) {
        Map<String, IndicatorView> indicators = catalogue.indicators();
        return measurements.changes(site, period).stream()
                .map(it -> MonthEventView.of(it, indicators))
                .toList();
    }

    private void note(SiteCode site, Period period, String what) {
        trail.note(Measurements.place(site, period), rights.author(), what);
    }

    private void mustBeOpen(SiteCode site, Period period) {
        catalogue.site(site);
        measurements.serialize(site, period);
        rights.on(site, period).obstacle(period).ifPresent(it -> {
            throw it.refusal();
        });
    }

    /** @return how many cells have moved */
    private long move(SiteCode site, Period period, MeasurementState from, MeasurementState to, String what) {
        long moved = 0;
        Map<String, IndicatorView> indicators = catalogue.indicators();
        for (Measurement it : measurements.ofSite(site, List.of(period))) {
            IndicatorView indicator = indicators.get(it.indicator);
            if (indicator != null && it.move(from, to)) {
                trail.changed(it, indicator, rights.author(), what);
                moved++;
            }
        }
        return moved;
    }
}
