package fr.gouv.qualite.platform.service.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.util.ByteConverter;

/**
 * Collects rows in memory, some thousands at a time, and writes them into a table by PostgreSQL's COPY. In its binary
 * format, of which PostgreSQL neither scans nor parses the values: the wide rows of the outbox cost it half as much.
 */
public final class CopiedRows {

    private static final byte[] HEADER = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final short END = -1;
    private static final int NULL = -1;
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final Instant FIRST_INSTANT = Instant.parse("2000-01-01T00:00:00Z");

    private final String copy;
    private final int columns;
    private ByteBuffer rows = ByteBuffer.allocate(64 * 1024).put(HEADER);

    public CopiedRows(String table, String... columns) {
        this.copy = "COPY " + table + " (" + String.join(", ", columns) + ") FROM STDIN (FORMAT binary)";
        this.columns = columns.length;
    }

    /**
     * Adds a row.
     *
     * @param values one a column, of exactly its type: {@code Long} for bigint, {@code BigDecimal} for numeric, {@code
     *     LocalDate} for date, {@code Instant} for timestamptz, {@code UUID} for uuid; anything else is text, and bytes are
     *     text in UTF-8
     */
    public void add(@Nullable Object... values) {
        if (values.length != columns) {
            throw new IllegalArgumentException(values.length + " values for " + columns + " columns");
        }
        roomFor(Short.BYTES).putShort((short) columns);
        for (Object value : values) {
            switch (value) {
                case null -> roomFor(Integer.BYTES).putInt(NULL);
                case byte[] text -> addBytes(text);
                case Long number -> addLong(number);
                case BigDecimal number -> addBytes(ByteConverter.numeric(number));
                case LocalDate day ->
                    roomFor(2 * Integer.BYTES).putInt(Integer.BYTES).putInt((int)
                            ChronoUnit.DAYS.between(FIRST_DAY, day));
                case Instant instant -> addLong(ChronoUnit.MICROS.between(FIRST_INSTANT, instant));
                case UUID id ->
                    roomFor(Integer.BYTES + 2 * Long.BYTES)
                            .putInt(2 * Long.BYTES)
                            .putLong(id.getMostSignificantBits())
                            .putLong(id.getLeastSignificantBits());
                case Number number -> throw new IllegalArgumentException("No column type for " + number.getClass());
                default -> addBytes(value.toString().getBytes(UTF_8));
            }
        }
    }

    private void addLong(long number) {
        roomFor(Integer.BYTES + Long.BYTES).putInt(Long.BYTES).putLong(number);
    }

    private void addBytes(byte[] bytes) {
        roomFor(Integer.BYTES + bytes.length).putInt(bytes.length).put(bytes);
    }

    private ByteBuffer roomFor(int more) {
        if (rows.remaining() < more) {
            int needed = rows.position() + more;
            rows = ByteBuffer.wrap(Arrays.copyOf(rows.array(), Math.max(2 * rows.capacity(), needed)))
                    .position(rows.position());
        }
        return rows;
    }

    /** Writes the rows in the transaction of the connection, and discards them. */
    public void pour(Connection connection) throws SQLException {
        if (rows.position() == HEADER.length) {
            return;
        }
        roomFor(Short.BYTES).putShort(END);
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(copy, new ByteArrayInputStream(rows.array(), 0, rows.position()), 64 * 1024);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows.position(HEADER.length);
    }
}
