package fr.gouv.qualite.indicators.sheet;

import static java.util.Objects.requireNonNull;

import fr.gouv.qualite.indicators.catalogue.Enterable;
import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.indicators.measurement.Editing;
import fr.gouv.qualite.indicators.measurement.EditingRights;
import fr.gouv.qualite.indicators.measurement.EnterMeasurement;
import fr.gouv.qualite.indicators.measurement.Measurement;
import fr.gouv.qualite.indicators.measurement.MeasurementJournal;
import fr.gouv.qualite.indicators.measurement.MeasurementKey;
import fr.gouv.qualite.indicators.measurement.RecordMeasurement;
import fr.gouv.qualite.indicators.measurement.Source;
import fr.gouv.qualite.indicators.measurement.UnusualFigure;
import fr.gouv.qualite.indicators.month.MonthKey;
import fr.gouv.qualite.indicators.organisation.SiteView;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.figures.Frequency;
import fr.gouv.qualite.platform.service.problem.Problem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Checks the lines of one sheet by the rules of single cells, and against one another. */
final class ImportCheck {

    /** The reference data that lines are checked against. */
    record References(
            Map<SiteCode, SiteView> sites,
            Map<SiteCode, LocalDate> today,
            Map<String, IndicatorView> indicators,
            Enterable enterable) {}

    private final References references;
    private final EditingRights rights;
    private final Set<MonthKey> locked;
    private final SheetPast past;
    private final Map<MonthKey, Editing> editing = new HashMap<>();
    private final Map<MeasurementKey, Integer> seen = new HashMap<>();

    /**
     * @param locked those of the sheet's months that are locked
     * @param past what was measured before the lines
     */
    ImportCheck(References references, EditingRights rights, Set<MonthKey> locked, SheetPast past) {
        this.references = references;
        this.rights = rights;
        this.locked = locked;
        this.past = past;
    }

    /** @param stored what is stored of the cells of the lines */
    void line(
            ImportedLine line,
            Map<MeasurementKey, Measurement> stored,
            ImportPlan plan,
            Consumer<ImportPlan.Change> changes) {
        switch (line) {
            case ImportError error -> plan.add(error);
            case ImportedCell cell -> {
                ImportError error = error(cell);
                if (error != null) {
                    plan.add(error);
                } else if (cell.entry() != null) {
                    entry(
                            cell,
                            cell.entry(),
                            stored.getOrDefault(cell.key(), Measurement.expected(cell.key())),
                            plan,
                            changes);
                }
            }
        }
    }

    private @Nullable ImportError error(ImportedCell cell) {
        MeasurementKey key = cell.key();
        Integer before = seen.putIfAbsent(key, cell.line());
        if (before != null) {
            return new ImportError(cell.line(), null, "Cette mesure est déjà donnée à la ligne " + before + ".");
        }
        IndicatorView indicator = references.indicators().get(key.indicator());
        if (!references.sites().containsKey(key.site())) {
            return cell.error(ImportColumn.SITE, "Le site « " + key.site() + " » n’existe pas.");
        }
        if (indicator == null) {
            return cell.error(ImportColumn.INDICATOR, "L’indicateur « " + key.indicator() + " » n’existe pas.");
        }
        return indicator.frequency() == Frequency.of(key.period())
                ? null
                : cell.error(ImportColumn.PERIOD, EnterMeasurement.OTHER_FREQUENCY);
    }

    private void entry(
            ImportedCell cell,
            RecordMeasurement entry,
            Measurement stored,
            ImportPlan plan,
            Consumer<ImportPlan.Change> changes) {
        MeasurementKey key = cell.key();
        IndicatorView indicator = requireNonNull(references.indicators().get(key.indicator()));
        Editing rules = editing.computeIfAbsent(
                key.month(),
                month -> rights.on(
                        key.site(),
                        locked.contains(month),
                        requireNonNull(references.today().get(key.site()))));
        Source source = rules.source(indicator.feed());
        Measurement after;
        try {
            rules.mustBeTheirs();
            rights.mustPush(key.indicator());
            after = entry.in(stored, indicator, source == Source.ENTERED ? Source.IMPORTED : source);
            if (after.saysTheSameAs(stored)) {
                return;
            }
            rules.allow(key.period(), indicator.feed(), entry);
        } catch (Problem e) {
            plan.add(cell.error(e));
            return;
        }
        if (!references.enterable().allows(key.site(), indicator, key.period())) {
            plan.add(cell.error(ImportColumn.INDICATOR, EnterMeasurement.OUTSIDE_PERIMETER));
            return;
        }
        ImportPlan.Change change = new ImportPlan.Change(
                cell, new MeasurementJournal.Change(EnterMeasurement.type(after.source()), stored, after, indicator));
        plan.add(change);
        changes.accept(change);
        if (rules.person() && !after.figures().sameAs(stored.figures())) {
            UnusualFigure.in(after.figures(), past.before(key)).forEach(unusual -> plan.add(change, unusual));
        }
        past.learn(key, after.figures());
    }
}
