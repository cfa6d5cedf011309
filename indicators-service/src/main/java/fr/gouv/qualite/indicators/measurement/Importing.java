package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.indicators.reference.Catalogue;
import fr.gouv.qualite.indicators.reference.Frequency;
import fr.gouv.qualite.indicators.reference.IndicatorView;
import fr.gouv.qualite.indicators.spreadsheet.Line;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A sheet fills many cells at once, or none: the rules are those of one cell, and all that is wrong is told at once. */
@ApplicationScoped
class Importing {

    @Inject
    Catalogue catalogue;

    @Inject
    Measurements measurements;

    @Inject
    Rights rights;

    @Inject
    Trail trail;

    /** What the cells of the sheet are held to, read once for all of them. */
    private record Known(
            Set<SiteCode> sites,
            Map<String, IndicatorView> indicators,
            Map<String, Measurement> stored,
            Map<String, Editing> editing) {}

    /** What the file would change; nothing is kept. */
    ImportView preview(byte[] file) {
        return plan(ImportSheet.read(file), false).view(file);
    }

    /** Keeps all that the file changes, provided that nothing is wrong and nothing moved since it was previewed. */
    ImportView apply(byte[] file, @Nullable String ifMatch) {
        ImportPlan plan = plan(ImportSheet.read(file), true);
        ImportView view = plan.view(file);
        if (view.errorCount() > 0) {
            throw new Problem(
                    CommonProblem.INVALID_INPUT,
                    "Le fichier est à corriger (erreurs : " + view.errorCount() + "). Rien n’a été enregistré.",
                    view.errors().stream()
                            .map(it -> new Problem.FieldError(it.place(), it.message()))
                            .toList());
        }
        mustHaveSeen(ifMatch, view.fingerprint());
        plan.changes().forEach(this::keep);
        return view;
    }

    private static void mustHaveSeen(@Nullable String ifMatch, String fingerprint) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw CommonProblem.VERSION_REQUIRED.with(
                    "Vérifiez d’abord le fichier, puis renvoyez dans If-Match l’empreinte reçue.");
        }
        if (!ifMatch.replace("\"", "").strip().equals(fingerprint)) {
            throw CommonProblem.STALE_VERSION.with("Le fichier ou les mesures ont changé depuis la vérification."
                    + " Vérifiez de nouveau le fichier : rien n’a été enregistré.");
        }
    }

    private void keep(ImportPlan.Change change) {
        Measurement it = change.stored();
        String before = it.text();
        Entering.fill(it, change.indicator(), change.entry(), change.source());
        measurements.persist(it);
        trail.changed(it, change.indicator(), rights.author(), Entering.told(it, before));
    }

    /** @param toChange whether the cells are kept from every other change until the transaction ends */
    private ImportPlan plan(ImportSheet sheet, boolean toChange) {
        ImportPlan plan = new ImportPlan(sheet.lines().size());
        List<ImportedCell> cells = new ArrayList<>();
        for (Line line : sheet.lines()) {
            try {
                cells.add(ImportedCell.of(line, sheet.columns()));
            } catch (ImportedCell.Misread e) {
                plan.add(e.error());
            }
        }
        Known known = known(cells, toChange);
        Map<String, Integer> seen = new HashMap<>();
        for (ImportedCell cell : cells) {
            Integer before = seen.putIfAbsent(cell.id(), cell.line());
            if (before != null) {
                plan.add(new ImportError(cell.line(), null, "Cette mesure est déjà donnée à la ligne " + before + "."));
            } else {
                check(cell, known, plan);
            }
        }
        return plan;
    }

    private Known known(List<ImportedCell> cells, boolean toChange) {
        Set<String> places = new TreeSet<>();
        cells.forEach(it -> places.add(it.place()));
        if (toChange) {
            // In one order for everybody, so that two imports never wait for each other.
            places.forEach(measurements::serialize);
        }
        Set<String> locked = measurements.locked(places);
        Map<String, Editing> editing = new HashMap<>();
        cells.forEach(it -> editing.computeIfAbsent(it.place(), place -> rights.on(it.site(), locked.contains(place))));
        return new Known(
                catalogue.sites().stream().map(site -> site.code()).collect(Collectors.toSet()),
                catalogue.indicators(),
                measurements.stored(new HashSet<>(cells)),
                editing);
    }

    private static void check(ImportedCell cell, Known known, ImportPlan plan) {
        IndicatorView indicator = known.indicators().get(cell.indicator());
        if (!known.sites().contains(cell.site())) {
            plan.add(cell.error(ImportColumn.SITE, "Le site « " + cell.site() + " » n’existe pas."));
        } else if (indicator == null) {
            plan.add(cell.error(ImportColumn.INDICATOR, "L’indicateur « " + cell.indicator() + " » n’existe pas."));
        } else if (indicator.frequency() != Frequency.lasting(cell.period().length())) {
            plan.add(cell.error(ImportColumn.PERIOD, "Cet indicateur ne se mesure pas sur cette durée de période."));
        } else if (cell.entry() != null) {
            checkEntry(cell, cell.entry(), indicator, known, plan);
        }
    }

    private static void checkEntry(
            ImportedCell cell, RecordMeasurement entry, IndicatorView indicator, Known known, ImportPlan plan) {
        Editing editing = known.editing().get(cell.place());
        if (editing == null) {
            throw new IllegalStateException(cell.place());
        }
        Measurement stored = known.stored()
                .computeIfAbsent(cell.id(), id -> Measurement.expected(cell.site(), cell.indicator(), cell.period()));
        Source source = editing.source(indicator.feed());
        try {
            Measurement after = Measurement.expected(cell.site(), cell.indicator(), cell.period());
            Entering.fill(after, indicator, entry, source);
            if (after.saysTheSameAs(stored)) {
                return;
            }
        } catch (Problem e) {
            plan.add(cell.error(e));
            return;
        }
        editing.obstacle(cell.period(), indicator.feed())
                .filter(it -> !it.isLiftedBy(entry))
                .ifPresentOrElse(
                        it -> plan.add(new ImportError(cell.line(), null, it.text())),
                        () -> plan.add(new ImportPlan.Change(
                                cell, entry, indicator, stored, source == Source.ENTERED ? Source.IMPORTED : source)));
    }
}
