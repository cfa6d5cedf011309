package fr.gouv.qualite.indicators.spreadsheet;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What is written in a cell: a text or a number. */
public record Cell(String text, boolean number) {

    public static Cell of(@Nullable String text) {
        return new Cell(text == null ? "" : text, false);
    }

    public static Cell of(@Nullable BigDecimal number) {
        return number == null ? of("") : new Cell(number.toPlainString(), true);
    }
}
