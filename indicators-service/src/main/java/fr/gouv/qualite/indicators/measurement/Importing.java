package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.platform.service.database.CopiedRows;
import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sheet fills many cells at once, or none: the rules are those of one cell, and all that is wrong is told at once. A
 * hundred thousand lines pass by some thousands at a time, so that neither the memory nor the number of statements
 * follows them.
 */
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

    /** What the file would change; nothing is kept. */
    ImportView preview(ReceivedSheet file) {
        return pass(file, Supplier::get, changes -> {});
    }

    /** Keeps all that the file changes, provided that nothing is wrong and nothing moved since it was previewed. */
    ImportView apply(ReceivedSheet file, @Nullable String ifMatch) {
        measurements.serialize(ImportSheet.places(file.path()));
        try (Pouring pouring = new Pouring(measurements.connection())) {
            // What is written before an error or a change is met goes with the transaction.
            ImportView view = pass(file, pouring::between, changes -> pouring.add(batch(changes)));
            mustBeRight(view);
            mustHaveSeen(ifMatch, view.fingerprint());
            pouring.finish();
            return view;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void mustBeRight(ImportView view) {
        if (view.errorCount() > 0) {
            throw new Problem(
                    CommonProblem.INVALID_INPUT,
                    "Le fichier est à corriger (erreurs : " + view.errorCount() + "). Rien n’a été enregistré.",
                    view.errors().stream()
                            .map(it -> new Problem.FieldError(it.place(), it.message()))
                            .toList());
        }
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

    /** @param turn gives what reads the database its turn */
    private ImportView pass(
            ReceivedSheet file,
            Function<Supplier<Map<String, Measurement>>, Map<String, Measurement>> turn,
            Consumer<List<ImportPlan.Change>> keep) {
        ImportPlan plan = new ImportPlan(file.fingerprint());
        ImportCheck check = new ImportCheck(
                catalogue.sites().stream().map(site -> site.code()).collect(Collectors.toSet()),
                catalogue.indicators(),
                rights);
        int count = ImportSheet.read(file.path(), lines -> {
            List<ImportedCell> cells = lines.stream()
                    .filter(ImportedCell.class::isInstance)
                    .map(ImportedCell.class::cast)
                    .toList();
            Map<String, Measurement> stored = turn.apply(() -> {
                check.lock(measurements.locked(
                        cells.stream().map(ImportedCell::place).collect(Collectors.toSet())));
                return measurements.stored(cells);
            });
            List<ImportPlan.Change> changes = new ArrayList<>();
            lines.forEach(line -> check.line(line, stored, plan, changes::add));
            if (plan.isClean()) {
                keep.accept(changes);
            }
        });
        return plan.view(count);
    }

    private Pouring.Batch batch(List<ImportPlan.Change> changes) {
        List<Trail.Entry> entries = new ArrayList<>();
        List<CopiedRows> rows = new ArrayList<>();
        for (ImportPlan.Change change : changes) {
            Measurement it = change.stored();
            String before = it.text();
            Entering.fill(it, change.indicator(), change.entry(), change.source());
            entries.add(new Trail.Entry(it, change.indicator(), Entering.told(it, before)));
        }
        List<Measurement> cells = entries.stream().map(Trail.Entry::measurement).toList();
        rows.add(MeasurementRows.of(cells));
        rows.addAll(trail.rowsOf(entries, rights.author()));
        return new Pouring.Batch(
                cells.stream().filter(it -> it.version > 1).map(it -> it.id).toList(), rows);
    }
}
