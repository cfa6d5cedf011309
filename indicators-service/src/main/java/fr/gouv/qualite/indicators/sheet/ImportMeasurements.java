package fr.gouv.qualite.indicators.sheet;

import fr.gouv.qualite.indicators.IndicatorsProblem;
import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.indicators.measurement.EditingRights;
import fr.gouv.qualite.indicators.measurement.Measurement;
import fr.gouv.qualite.indicators.measurement.MeasurementJournal;
import fr.gouv.qualite.indicators.measurement.MeasurementKey;
import fr.gouv.qualite.indicators.measurement.Measurements;
import fr.gouv.qualite.indicators.month.MonthKey;
import fr.gouv.qualite.indicators.month.SiteMonths;
import fr.gouv.qualite.indicators.organisation.PrefectureView;
import fr.gouv.qualite.indicators.organisation.SiteView;
import fr.gouv.qualite.platform.service.http.ResourceVersion;
import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Imports a sheet whole or not at all, by the rules of single cells; all errors are listed at once. A hundred thousand
 * lines are handled in batches of some thousands, so that neither memory nor the number of statements grows with them.
 */
@ApplicationScoped
class ImportMeasurements {

    @Inject
    Catalogue catalogue;

    @Inject
    Measurements measurements;

    @Inject
    SiteMonths months;

    @Inject
    EditingRights rights;

    @Inject
    MeasurementJournal journal;

    @Inject
    DataSource database;

    /** What the file would change; nothing is saved. */
    ImportView preview(ReceivedSheet file) {
        return read(file, months.locked(ImportSheet.months(file.path())), Supplier::get, changes -> {});
    }

    /**
     * Saves all that the file changes, provided that nothing is wrong and nothing moved since it was previewed.
     *
     * @param confirmed whether its unusual figures, if any, were checked
     */
    ImportView apply(ReceivedSheet file, @Nullable String ifMatch, boolean confirmed) {
        Set<MonthKey> locked = months.hold(ImportSheet.months(file.path()));
        try (BulkWriter writer = new BulkWriter(database.getConnection())) {
            // Batches written before an error is found are rolled back with the transaction.
            ImportView view = read(file, locked, writer::readBetween, changes -> writer.add(batch(changes)));
            mustBeRight(view);
            mustHaveSeen(ifMatch, view.fingerprint());
            if (!confirmed) {
                mustBeUsual(view);
            }
            writer.finish();
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

    private static void mustBeUsual(ImportView view) {
        if (view.unusualCount() > 0) {
            throw new Problem(
                    IndicatorsProblem.UNUSUAL_VALUE,
                    "Des valeurs sont très éloignées de ce que les sites mesurent d’habitude (" + view.unusualCount()
                            + "). Vérifiez-les, puis confirmez-les : rien n’a été enregistré.",
                    view.unusual().stream()
                            .map(one -> new Problem.FieldError(one.place(), one.message()))
                            .toList());
        }
    }

    private static void mustHaveSeen(@Nullable String ifMatch, String fingerprint) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw CommonProblem.VERSION_REQUIRED.with(
                    "Vérifiez d’abord le fichier, puis renvoyez dans If-Match l’empreinte reçue.");
        }
        if (!ResourceVersion.names(ifMatch, fingerprint)) {
            throw CommonProblem.STALE_VERSION.with("Le fichier ou les mesures ont changé depuis la vérification."
                    + " Vérifiez de nouveau le fichier : rien n’a été enregistré.");
        }
    }

    /**
     * @param locked those of the sheet's months that are locked
     * @param turn runs a read between two bulk writes
     * @param save receives the changes of each batch of lines
     */
    private ImportView read(
            ReceivedSheet file,
            Set<MonthKey> locked,
            Function<Supplier<Map<MeasurementKey, Measurement>>, Map<MeasurementKey, Measurement>> turn,
            Consumer<List<ImportPlan.Change>> save) {
        ImportPlan plan = new ImportPlan(file.fingerprint());
        ImportCheck.References references = references();
        SheetPast past = new SheetPast();
        ImportCheck check = new ImportCheck(references, rights, locked, past);
        int count = ImportSheet.read(file.path(), references.indicators(), lines -> {
            List<MeasurementKey> keys = lines.stream()
                    .filter(ImportedCell.class::isInstance)
                    .map(ImportedCell.class::cast)
                    .map(ImportedCell::key)
                    .toList();
            List<MeasurementKey> toRead = past.toRead(keys);
            Map<MeasurementKey, Measurement> stored = turn.apply(() -> measurements.stored(toRead));
            past.learn(stored.values());
            List<ImportPlan.Change> changes = new ArrayList<>();
            lines.forEach(line -> check.line(line, stored, plan, changes::add));
            if (plan.isClean()) {
                save.accept(changes);
            }
        });
        return plan.view(count);
    }

    private ImportCheck.References references() {
        List<SiteView> sites = catalogue.sites();
        List<PrefectureView> prefectures = catalogue.prefectures();
        return new ImportCheck.References(
                sites.stream().collect(Collectors.toMap(SiteView::code, site -> site)),
                catalogue.today(sites, prefectures),
                catalogue.indicators(),
                catalogue.enterable(sites, prefectures));
    }

    private BulkWriter.Batch batch(List<ImportPlan.Change> changes) {
        List<MeasurementJournal.Change> all =
                changes.stream().map(ImportPlan.Change::change).toList();
        return new BulkWriter.Batch(MeasurementJournal.rowKeys(all), journal.copied(all, rights.author()));
    }
}
