package fr.gouv.qualite.platform.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The formats a sheet is written in. */
public enum SpreadsheetFormat {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ODS("application/vnd.oasis.opendocument.spreadsheet");

    private final String mediaType;

    SpreadsheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The end of the file's name, {@code csv}. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param name what the tab of the sheet says, where there are tabs */
    public Sheet on(OutputStream out, String name) throws IOException {
        return switch (this) {
            case CSV -> new CsvSheet(out);
            case XLSX -> new XlsxSheet(out, name);
            case ODS -> new OdsSheet(out, name);
        };
    }
}
