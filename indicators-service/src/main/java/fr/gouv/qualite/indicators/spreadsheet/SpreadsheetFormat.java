package fr.gouv.qualite.indicators.spreadsheet;

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
}
