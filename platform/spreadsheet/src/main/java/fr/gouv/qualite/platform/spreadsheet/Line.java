package fr.gouv.qualite.platform.spreadsheet;

import java.util.BitSet;
import java.util.List;

/**
 * A line of a sheet that holds something.
 *
 * @param number its rank in the sheet, from 1, as the person sees it
 * @param cells the text of its cells from the first column; dates as {@code 2022-03-01}
 * @param numbers which of them a workbook stores as numbers, from 0: written with a point and no other separator
 */
public record Line(int number, List<String> cells, BitSet numbers) {

    /** A line of texts. */
    public Line(int number, List<String> cells) {
        this(number, cells, new BitSet());
    }

    /** The text of a column, from 0; empty when the line ends before it. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    /** Whether the cell of a column, from 0, is stored as a number, and so can be read in one way only. */
    public boolean isNumber(int column) {
        return numbers.get(column);
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
