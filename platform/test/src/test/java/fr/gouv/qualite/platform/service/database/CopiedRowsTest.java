package fr.gouv.qualite.platform.service.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.qualite.platform.test.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class CopiedRowsTest {

    private static final String[] COLUMNS = {"words", "number", "amount", "day", "moment", "id"};

    private enum Colour {
        BLUE
    }

    @Inject
    DataSource dataSource;

    @Test
    void values_of_each_type_arrive_as_they_were() throws SQLException {
        CopiedRows rows = new CopiedRows("copied", COLUMNS);
        UUID id = UUID.fromString("9f3a4a3e-8e11-4123-8456-789abcdef012");
        rows.add(
                "tab\t, \\N, ligne\n, élève, 😀",
                Long.MIN_VALUE,
                new BigDecimal("77.41935483870967741935483870967742"),
                LocalDate.of(2026, 2, 28),
                Instant.parse("2026-11-26T01:02:03.456789Z"),
                id);
        rows.add(Colour.BLUE, 0L, new BigDecimal("-0.0001"), LocalDate.of(1999, 12, 31), Instant.EPOCH, id);
        rows.add("octets".getBytes(UTF_8), 1L, new BigDecimal("1E+6"), null, null, null);
        rows.add(null, null, null, null, null, null);

        assertThat(copied(rows))
                .containsExactly(
                        "tab\t, \\N, ligne\n, élève, 😀|-9223372036854775808|77.41935483870967741935483870967742"
                                + "|2026-02-28|2026-11-26 01:02:03.456789+00|" + id,
                        "BLUE|0|-0.0001|1999-12-31|1970-01-01 00:00:00+00|" + id,
                        "octets|1|1000000|∅|∅|∅",
                        "∅|∅|∅|∅|∅|∅");
    }

    @Test
    void more_rows_than_first_fit_in_memory_all_arrive() throws SQLException {
        CopiedRows rows = new CopiedRows("copied", COLUMNS);
        for (long number = 0; number < 3_000; number++) {
            rows.add("x".repeat(100), number, null, null, null, null);
        }

        assertThat(copied(rows)).hasSize(3_000).last().asString().contains("|2999|");
    }

    @Test
    void what_has_no_column_type_is_refused() {
        CopiedRows rows = new CopiedRows("copied", "number");

        assertThatThrownBy(() -> rows.add(1)).hasMessageContaining("Integer");
        assertThatThrownBy(() -> rows.add(1L, 2L)).hasMessageContaining("2 values for 1 columns");
    }

    private List<String> copied(CopiedRows rows) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET TIME ZONE 'UTC'");
            statement.execute("DROP TABLE IF EXISTS copied");
            statement.execute("""
                    CREATE TEMPORARY TABLE copied (position int GENERATED ALWAYS AS IDENTITY, words text, number bigint,
                        amount numeric, day date, moment timestamptz, id uuid)""");
            rows.pour(connection);
            rows.pour(connection);
            List<String> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery("""
                    SELECT concat_ws('|', coalesce(words, '∅'), coalesce(number::text, '∅'), coalesce(amount::text, '∅'),
                        coalesce(day::text, '∅'), coalesce(moment::text, '∅'), coalesce(id::text, '∅'))
                    FROM copied ORDER BY position""")) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
            return found;
        }
    }
}
