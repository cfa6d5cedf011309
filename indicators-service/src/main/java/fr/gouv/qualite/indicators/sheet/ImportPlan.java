package fr.gouv.qualite.indicators.sheet;

import fr.gouv.qualite.indicators.measurement.Measurement;
import fr.gouv.qualite.indicators.measurement.MeasurementJournal;
import fr.gouv.qualite.indicators.measurement.MeasurementKey;
import fr.gouv.qualite.indicators.measurement.UnusualFigure;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** What a sheet would change and what is wrong in it: counted to the end, shown as far as a person reads. */
final class ImportPlan {

    /** A cell to fill: as it is stored, and as the sheet leaves it. */
    record Change(ImportedCell cell, MeasurementJournal.Change change) {

        private ImportChange view() {
            MeasurementKey key = cell.key();
            return new ImportChange(
                    cell.line(),
                    key.site().value(),
                    key.period().toString(),
                    key.indicator(),
                    change.indicator().label(),
                    change.before().content().text(),
                    change.after().content().text());
        }
    }

    private final MessageDigest fingerprint;
    private final List<ImportChange> shownChanges = new ArrayList<>();
    private final List<ImportError> shownErrors = new ArrayList<>();
    private final List<UnusualChange> shownUnusual = new ArrayList<>();
    private int changes;
    private int unusual;
    private int errors;

    /** @param file the fingerprint of the file itself */
    ImportPlan(String file) {
        try {
            fingerprint = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        print(file);
    }

    void add(Change change) {
        Measurement stored = change.change().before();
        print(stored.key() + "@" + stored.version() + "\n");
        if (changes++ < ImportView.MOST_SHOWN) {
            shownChanges.add(change.view());
        }
    }

    void add(Change change, UnusualFigure figure) {
        if (unusual++ < ImportView.MOST_SHOWN) {
            shownUnusual.add(UnusualChange.of(change, figure));
        }
    }

    void add(ImportError error) {
        if (errors++ < ImportView.MOST_SHOWN) {
            shownErrors.add(error);
        }
    }

    boolean isClean() {
        return errors == 0;
    }

    /** @param lines read in all; each brings one change or one error at most */
    ImportView view(int lines) {
        return new ImportView(
                lines,
                changes,
                lines - changes - errors,
                errors,
                List.copyOf(shownErrors),
                List.copyOf(shownChanges),
                unusual,
                List.copyOf(shownUnusual),
                HexFormat.of().formatHex(fingerprint.digest(), 0, 16));
    }

    /** The same for the same file over the same cells at the same versions. */
    private void print(String what) {
        fingerprint.update(what.getBytes(StandardCharsets.UTF_8));
    }
}
