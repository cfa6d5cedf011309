package fr.gouv.qualite.complaints.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.spreadsheet.Sheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

class SheetTest {

    @Test
    void a_csv_table_opens_in_a_french_spreadsheet() throws Exception {
        // When
        String csv = new String(
                written(SheetFormat.csv, Arrays.asList("Délai", null, 3, true, LocalDate.of(2022, 3, 4), "a;\"b\"\nc")),
                UTF_8);

        // Then
        assertThat(csv).isEqualTo("\uFEFFDélai;;3;oui;2022-03-04;\"a;\"\"b\"\"\nc\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"})
    void no_text_is_taken_for_a_formula(String text) throws Exception {
        // When
        String csv = new String(written(SheetFormat.csv, List.of(text)), UTF_8);
        Document ods = content(written(SheetFormat.ods, List.of(text)));

        // Then
        assertThat(csv.replace("\uFEFF", "").replace("\"", "")).startsWith("'");
        assertThat(ods.getElementsByTagName("table:table-cell")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("office:value-type")
                        .getNodeValue())
                .isEqualTo("string");
    }

    @Test
    void an_ods_table_holds_typed_cells_and_any_text() throws Exception {
        // When
        byte[] ods =
                written(SheetFormat.ods, Arrays.asList("<é & 😤>\u0007\n", 3, LocalDate.of(2022, 3, 4), null, false));

        // Then
        assertThat(new String(ods, 30, 54, UTF_8)).startsWith("mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
        var cells = content(ods).getElementsByTagName("table:table-cell");
        assertThat(cells.getLength()).isEqualTo(5);
        assertThat(cells.item(0).getTextContent()).isEqualTo("<é & 😤>");
        assertThat(cells.item(2)
                        .getAttributes()
                        .getNamedItem("office:date-value")
                        .getNodeValue())
                .isEqualTo("2022-03-04");
        assertThat(cells.item(4).getTextContent()).isEqualTo("non");
    }

    private static byte[] written(SheetFormat format, List<?> row) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Sheet sheet = format.on(out)) {
            sheet.row(row);
        }
        return out.toByteArray();
    }

    private static Document content(byte[] ods) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ods))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("content.xml")) {
                    return DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(zip.readAllBytes()));
                }
            }
        }
        throw new AssertionError("No content.xml");
    }
}
