package fr.gouv.qualite.complaints.sheet;

import fr.gouv.qualite.platform.spreadsheet.Sheet;
import fr.gouv.qualite.platform.spreadsheet.SpreadsheetFormat;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the tables of this service can be asked as, named as its addresses name them. */
@Schema(description = "Format de tableur.")
public enum SheetFormat {
    csv(SpreadsheetFormat.CSV),
    ods(SpreadsheetFormat.ODS);

    private final SpreadsheetFormat format;

    SheetFormat(SpreadsheetFormat format) {
        this.format = format;
    }

    public String mediaType() {
        return format.mediaType();
    }

    public Sheet on(OutputStream out) throws IOException {
        return format.on(out, "Export");
    }
}
