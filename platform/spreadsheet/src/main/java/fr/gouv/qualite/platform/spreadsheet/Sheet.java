package fr.gouv.qualite.platform.spreadsheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table written row after row. Cells are texts, numbers, days, booleans, or null when empty. A text is never a formula,
 * whatever it starts with.
 */
public sealed interface Sheet extends Closeable permits CsvSheet, XlsxSheet, OdsSheet {

    void row(List<? extends @Nullable Object> cells) throws IOException;

    /** Ends the table; what was not closed cannot be taken for a whole one. */
    @Override
    void close() throws IOException;
}
