package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.figures.Frequency;
import fr.gouv.qualite.platform.service.problem.Problem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Holds the lines of one sheet to the rules of single cells, and to one another. */
final class ImportCheck {

    private final Set<SiteCode> sites;
    private final Map<String, IndicatorView> indicators;
    private final Rights rights;
    private final Set<String> locked = new HashSet<>();
    private final Map<String, Editing> editing = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    ImportCheck(Set<SiteCode> sites, Map<String, IndicatorView> indicators, Rights rights) {
        this.sites = sites;
        this.indicators = indicators;
        this.rights = rights;
    }

    /** Says which places of the lines to come are locked. */
    void lock(Set<String> places) {
        locked.addAll(places);
    }

    /** @param stored what is kept of the cells of the lines, by identifier */
    void line(
            ImportedLine line, Map<String, Measurement> stored, ImportPlan plan, Consumer<ImportPlan.Change> changes) {
        switch (line) {
            case ImportError error -> plan.add(error);
            case ImportedCell cell -> {
                ImportError error = error(cell);
                if (error != null) {
                    plan.add(error);
                } else if (cell.entry() != null) {
                    entry(cell, cell.entry(), stored.get(cell.id()), plan, changes);
                }
            }
        }
    }

    private @Nullable ImportError error(ImportedCell cell) {
        Integer before = seen.putIfAbsent(cell.id(), cell.line());
        if (before != null) {
            return new ImportError(cell.line(), null, "Cette mesure est déjà donnée à la ligne " + before + ".");
        }
        IndicatorView indicator = indicators.get(cell.indicator());
        if (!sites.contains(cell.site())) {
            return cell.error(ImportColumn.SITE, "Le site « " + cell.site() + " » n’existe pas.");
        }
        if (indicator == null) {
            return cell.error(ImportColumn.INDICATOR, "L’indicateur « " + cell.indicator() + " » n’existe pas.");
        }
        return indicator.frequency() == Frequency.of(cell.period())
                ? null
                : cell.error(ImportColumn.PERIOD, Entering.OTHER_FREQUENCY);
    }

    private void entry(
            ImportedCell cell,
            RecordMeasurement entry,
            @Nullable Measurement kept,
            ImportPlan plan,
            Consumer<ImportPlan.Change> changes) {
        IndicatorView indicator = indicators.get(cell.indicator());
        if (indicator == null) {
            throw new IllegalStateException(cell.indicator());
        }
        Editing rules = editing.computeIfAbsent(cell.place(), place -> rights.on(cell.site(), locked.contains(place)));
        Source source = rules.source(indicator.feed());
        Measurement after = Measurement.expected(cell.site(), cell.indicator(), cell.period());
        Measurement stored = kept == null ? Measurement.expected(cell.site(), cell.indicator(), cell.period()) : kept;
        try {
            Entering.fill(after, indicator, entry, source);
            if (after.saysTheSameAs(stored)) {
                return;
            }
            rules.allow(cell.period(), indicator.feed(), entry);
        } catch (Problem e) {
            plan.add(cell.error(e));
            return;
        }
        ImportPlan.Change change = new ImportPlan.Change(
                cell, entry, indicator, stored, source == Source.ENTERED ? Source.IMPORTED : source);
        plan.add(change);
        changes.accept(change);
    }
}
