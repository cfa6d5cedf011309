package fr.gouv.qualite.platform.service.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Buffers rows in memory, some thousands at a time, and writes them to a table by PostgreSQL's COPY in text format. */
public final class CopiedRows {

    private static final byte[] NONE = {'\\', 'N'};

    private final String copy;
    private final int columns;
    private byte[] text = new byte[8 * 1024];
    private int length;

    public CopiedRows(String table, String... columns) {
        this.copy = "COPY " + table + " (" + String.join(", ", columns) + ") FROM STDIN";
        this.columns = columns.length;
    }

    /** @param values one a column, written as PostgreSQL reads its type; null for none; bytes are a text in UTF-8 */
    public void add(@Nullable Object... values) {
        if (values.length != columns) {
            throw new IllegalArgumentException(values.length + " values for " + columns + " columns");
        }
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case null -> append(NONE);
                case BigDecimal number -> append(number.toPlainString().getBytes(UTF_8));
                case byte[] bytes -> escaped(bytes);
                case Object value -> escaped(value.toString().getBytes(UTF_8));
            }
            text[length++] = (byte) (i < columns - 1 ? '\t' : '\n');
        }
    }

    private void append(byte[] bytes) {
        makeRoomFor(bytes.length);
        System.arraycopy(bytes, 0, text, length, bytes.length);
        length += bytes.length;
    }

    /** Escapes byte by byte: no byte of a multi-byte UTF-8 character is one of COPY's own. */
    private void escaped(byte[] bytes) {
        makeRoomFor(2 * bytes.length);
        for (byte it : bytes) {
            byte letter =
                    switch (it) {
                        case '\\' -> '\\';
                        case '\n' -> 'n';
                        case '\r' -> 'r';
                        case '\t' -> 't';
                        default -> 0;
                    };
            if (letter != 0) {
                text[length++] = '\\';
            }
            text[length++] = letter == 0 ? it : letter;
        }
    }

    /** Ensures room for so many bytes and a separator. */
    private void makeRoomFor(int more) {
        if (text.length - length <= more) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, length + more + 1));
        }
    }

    /** Writes the rows in the connection's transaction and empties the buffer. */
    public void pour(Connection connection) throws SQLException {
        if (length == 0) {
            return;
        }
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(copy, new ByteArrayInputStream(text, 0, length), 64 * 1024);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        length = 0;
    }
}
