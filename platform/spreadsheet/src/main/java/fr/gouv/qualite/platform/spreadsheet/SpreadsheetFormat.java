package fr.gouv.qualite.platform.spreadsheet;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The formats a sheet is written in. */
public enum SpreadsheetFormat {
    @JsonProperty("csv")
    CSV("text/csv;charset=UTF-8"),
    @JsonProperty("xlsx")
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    @JsonProperty("ods")
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
