package fr.gouv.qualite.platform.spreadsheet;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Serial;

/**
 * Stops reading a line that no desk wrote, before whoever reads it keeps it whole: millions of separators on one line
 * would take all the memory. Lines end where they do in the file, inside quotes too.
 */
final class ShortLines extends FilterReader {

    /** On one line; a sheet has at most {@link Lines#MOST_COLUMNS}. */
    private static final int MOST_SEPARATORS = 1_000;

    /** In characters, over the lines of a cell. */
    private static final int LONGEST_LINE = 4 * Lines.LONGEST_CELL;

    /** A line is too long. */
    static final class TooLong extends IOException {

        @Serial
        private static final long serialVersionUID = 1L;
    }

    private final char separator;
    private int separators;
    private int length;

    ShortLines(Reader text, char separator) {
        super(text);
        this.separator = separator;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            count((char) read);
        }
        return read;
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
        int read = super.read(into, from, most);
        for (int i = 0; i < read; i++) {
            count(into[from + i]);
        }
        return read;
    }

    private void count(char letter) throws TooLong {
        length++;
        if (letter == separator) {
            separators++;
        } else if (letter == '\n' || letter == '\r') {
            separators = 0;
            length = 0;
        }
        if (separators > MOST_SEPARATORS || length > LONGEST_LINE) {
            throw new TooLong();
        }
    }
}
