package fr.gouv.qualite.indicators.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Reads a sheet whatever its format, told by its content and not by its name. */
public final class Spreadsheet {

    private static final int OLD_OFFICE = 0xD0CF;
    private static final int ZIP = 0x504B;

    private Spreadsheet() {}

    /** The lines of the first sheet; empty lines are left out. */
    public static List<Line> read(byte[] file) {
        int start = file.length < 2 ? 0 : ((file[0] & 0xFF) << 8) | (file[1] & 0xFF);
        if (start == OLD_OFFICE) {
            throw new UnreadableSpreadsheet("Ce fichier est protégé par un mot de passe ou d’un ancien format (.xls)."
                    + " Enregistrez-le en .xlsx, .ods ou .csv, sans mot de passe.");
        }
        if (start != ZIP) {
            return CsvSheet.read(file);
        }
        try {
            Map<String, byte[]> parts = ZippedParts.of(file);
            return parts.containsKey("content.xml") ? OdsSheet.read(parts) : XlsxSheet.read(parts);
        } catch (IOException | XMLStreamException e) {
            throw new UnreadableSpreadsheet(
                    "Ce classeur est abîmé ou n’en est pas un. Ouvrez-le, enregistrez-le de nouveau, puis recommencez.");
        }
    }

    public static byte[] write(SpreadsheetFormat format, List<List<Cell>> lines) {
        try {
            return switch (format) {
                case CSV -> CsvSheet.write(lines);
                case XLSX -> XlsxSheet.write(lines);
                case ODS -> OdsSheet.write(lines);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
