package fr.gouv.qualite.complaints.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A table written row after row, so that its length costs no memory. Cells are texts, numbers, days, booleans, or null
 * when empty. A text is never a formula, whatever it starts with.
 */
public sealed interface Sheet extends Closeable permits CsvSheet, OdsSheet {

    void row(List<? extends @Nullable Object> cells) throws IOException;

    /** Ends the table; what was not closed cannot be taken for a whole one. */
    @Override
    void close() throws IOException;

    /** What a table can be written as. */
    @Schema(name = "SheetFormat", description = "Format de tableur.")
    enum Format {
        csv("text/csv;charset=UTF-8"),
        ods("application/vnd.oasis.opendocument.spreadsheet");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }

        public Sheet on(OutputStream out) throws IOException {
            return this == csv ? new CsvSheet(out) : new OdsSheet(out);
        }
    }
}
