package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.indicators.framework.IndicatorView;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** What a sheet would change and what is wrong in it: counted to the end, shown as far as a person reads. */
final class ImportPlan {

    /**
     * A cell to fill.
     *
     * @param stored the cell as it is; not yet changed
     */
    record Change(
            ImportedCell cell, RecordMeasurement entry, IndicatorView indicator, Measurement stored, Source source) {

        private ImportChange view() {
            Measurement after = Measurement.expected(cell.site(), cell.indicator(), cell.period());
            Entering.fill(after, indicator, entry, source);
            return new ImportChange(
                    cell.line(),
                    cell.site().value(),
                    cell.period().toString(),
                    indicator.code(),
                    indicator.label(),
                    stored.text(),
                    after.text());
        }
    }

    private final MessageDigest fingerprint;
    private final List<ImportChange> shownChanges = new ArrayList<>();
    private final List<ImportError> shownErrors = new ArrayList<>();
    private int changes;
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
        print(change.stored().id + "@" + change.stored().version + "\n");
        if (changes++ < ImportView.MOST_SHOWN) {
            shownChanges.add(change.view());
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
                HexFormat.of().formatHex(fingerprint.digest(), 0, 16));
    }

    /** The same for the same file over the same cells at the same versions. */
    private void print(String what) {
        fingerprint.update(what.getBytes(StandardCharsets.UTF_8));
    }
}
