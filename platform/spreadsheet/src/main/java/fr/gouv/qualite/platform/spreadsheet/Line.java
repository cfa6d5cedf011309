package fr.gouv.qualite.platform.spreadsheet;

import java.util.List;

/**
 * A line of a sheet that holds something.
 *
 * @param number its rank in the sheet, from 1, as the person sees it
 * @param cells the text of its cells from the first column; numbers with a point, dates as {@code 2022-03-01}
 */
public record Line(int number, List<String> cells) {

    /** The text of a column, from 0; empty when the line ends before it. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
