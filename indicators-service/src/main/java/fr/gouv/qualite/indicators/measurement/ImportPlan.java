package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.indicators.reference.IndicatorView;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** What a sheet would change, and what is wrong in it. */
final class ImportPlan {

    /** @param stored the cell as it is; not yet changed */
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

    private final int lines;
    private final List<Change> changes = new ArrayList<>();
    private final List<ImportError> errors = new ArrayList<>();

    ImportPlan(int lines) {
        this.lines = lines;
    }

    void add(Change change) {
        changes.add(change);
    }

    void add(ImportError error) {
        errors.add(error);
    }

    List<Change> changes() {
        return changes;
    }

    ImportView view(byte[] file) {
        errors.sort(Comparator.comparingInt(ImportError::line));
        return new ImportView(
                lines,
                changes.size(),
                lines
                        - changes.size()
                        - (int) errors.stream()
                                .mapToInt(ImportError::line)
                                .distinct()
                                .count(),
                errors.size(),
                errors.stream().limit(ImportView.MOST_SHOWN).toList(),
                changes.stream().limit(ImportView.MOST_SHOWN).map(Change::view).toList(),
                fingerprint(file));
    }

    /** The same for the same file over the same cells at the same versions. */
    private String fingerprint(byte[] file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(file);
            for (Change change : changes) {
                String cell = change.stored().id + "@" + change.stored().version + "\n";
                digest.update(cell.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
