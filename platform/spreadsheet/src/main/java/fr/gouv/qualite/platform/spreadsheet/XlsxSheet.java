package fr.gouv.qualite.platform.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** An Office Open XML workbook of one sheet (ISO/IEC 29500). Its texts are typed as texts: none is a formula. */
final class XlsxSheet implements Sheet {

    private static final int FLUSHED_EVERY = 500;
    private static final int WIDTH = 22;
    private static final int FEW_COLUMNS = 30;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int rank;

    XlsxSheet(OutputStream stream, String name) {
        workbook = new Workbook(stream, "Qual-e-Pref", null);
        sheet = workbook.newWorksheet(name);
        for (int column = 0; column < FEW_COLUMNS; column++) {
            sheet.width(column, WIDTH);
        }
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        int column = 0;
        for (Object cell : cells) {
            write(column++, cell);
        }
        if (++rank % FLUSHED_EVERY == 0) {
            sheet.flush();
        }
    }

    private void write(int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(rank, column, number);
            case Boolean yes -> sheet.inlineString(rank, column, yes ? "oui" : "non");
            case LocalDate day -> {
                sheet.value(rank, column, day);
                sheet.style(rank, column).format("dd/mm/yyyy").set();
            }
            // Not among the shared texts, which stay in memory to the end.
            default -> {
                if (!value.toString().isEmpty()) {
                    sheet.inlineString(rank, column, value.toString());
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
