package fr.gouv.qualite.platform.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/** A file that a person filled in, of any of the formats: recognised by its content and not by its name. */
public record SpreadsheetFile(Path path) {

    private static final int OLD_OFFICE = 0xD0CF;
    private static final int ZIP = 0x504B;

    /**
     * Reads the first sheet from its first line to its last; empty lines are left out. It may be read again.
     *
     * @throws UnreadableSpreadsheet when it is no sheet, is damaged or passes the limits; some lines may have been read
     */
    public void read(Consumer<Line> reader) {
        Lines lines = new Lines(reader);
        try {
            switch (firstBytes()) {
                case OLD_OFFICE ->
                    throw new UnreadableSpreadsheet(
                            "Ce fichier est protégé par un mot de passe ou d’un ancien format (.xls)."
                                    + " Enregistrez-le en .xlsx, .ods ou .csv, sans mot de passe.");
                case ZIP -> workbook(lines);
                default -> CsvReading.read(path, lines);
            }
        } catch (IOException | XMLStreamException e) {
            throw UnreadableSpreadsheet.damaged();
        }
    }

    private void workbook(Lines lines) throws IOException, XMLStreamException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.getEntry("content.xml") == null) {
                XlsxReading.read(zip, lines);
            } else {
                OdsReading.read(zip, lines);
            }
        }
    }

    private int firstBytes() throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            byte[] two = bytes.readNBytes(2);
            return two.length < 2 ? 0 : ((two[0] & 0xFF) << 8) | (two[1] & 0xFF);
        }
    }
}
