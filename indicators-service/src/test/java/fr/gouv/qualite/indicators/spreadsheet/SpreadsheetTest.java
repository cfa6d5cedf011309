package fr.gouv.qualite.indicators.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {

    private static final List<List<Cell>> TABLE = List.of(
            List.of(Cell.of("site"), Cell.of("numérateur"), Cell.of("remarque")),
            List.of(
                    Cell.of("76-ROUEN"),
                    Cell.of(new BigDecimal("1.68")),
                    Cell.of("Boîte vocale ; « 📞 » \"hors\"\nservice")),
            List.of(Cell.of("76-DIEPPE"), Cell.of(new BigDecimal("1000000")), Cell.of("")));

    @ParameterizedTest
    @EnumSource(SpreadsheetFormat.class)
    void what_is_written_is_read_back(SpreadsheetFormat format) {
        // When
        List<Line> lines = Spreadsheet.read(Spreadsheet.write(format, TABLE));
        // Then
        assertThat(lines).extracting(Line::number).hasSize(3).startsWith(1, 2);
        assertThat(lines.get(1).cell(0)).isEqualTo("76-ROUEN");
        assertThat(lines.get(1).cell(1).replace(',', '.')).isEqualTo("1.68");
        assertThat(lines.get(1).cell(2)).isEqualTo("Boîte vocale ; « 📞 » \"hors\"\nservice");
        assertThat(lines.get(2).cell(1)).isEqualTo("1000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;é,b;c\r\n1;2;3", "a,\"é,b\",c\n1,2,3\n", "a\té,b\tc\n1\t2\t3"})
    void the_separator_is_found_whatever_the_encoding(String text) {
        for (Charset encoding :
                List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16LE)) {
            byte[] bytes = ((encoding.equals(StandardCharsets.UTF_16LE) ? "\uFEFF" : "") + text).getBytes(encoding);
            List<Line> lines = Spreadsheet.read(bytes);
            assertThat(lines).extracting(line -> line.cells().size()).containsExactly(3, 3);
            assertThat(lines.getFirst().cell(1)).isEqualTo("é,b");
        }
    }

    @Test
    void a_text_that_begins_like_a_formula_is_disarmed_and_comes_back_as_typed() {
        byte[] csv = Spreadsheet.write(SpreadsheetFormat.CSV, List.of(List.of(Cell.of("=cmd|' /C calc'!A0"))));
        assertThat(new String(csv, StandardCharsets.UTF_8)).contains("'=cmd");
        assertThat(Formulas.asTyped(Spreadsheet.read(csv).getFirst().cell(0))).isEqualTo("=cmd|' /C calc'!A0");
        assertThat(Formulas.asTyped("'hier")).isEqualTo("'hier");
    }

    @Test
    void an_excel_sheet_gives_its_shared_texts_its_formulas_values_and_its_gaps() throws Exception {
        byte[] file = zip(
                "xl/sharedStrings.xml",
                "<sst><si><t>un</t></si><si><r><t>de</t></r><r><t>ux</t></r></si></sst>",
                "xl/worksheets/sheet1.xml",
                """
                <worksheet><sheetData><row r="3"><c r="A3" t="s"><v>1</v></c><c r="C3"><f>1+1</f><v>1.6799999999999999</v></c>\
                <c r="D3" t="inlineStr"><is><t>trois</t></is></c><c r="E3" t="s"><v>99</v></c></row></sheetData></worksheet>""");
        assertThat(Spreadsheet.read(file)).containsExactly(new Line(3, List.of("deux", "", "1.68", "trois", "")));
    }

    @Test
    void an_open_document_sheet_repeats_within_reason() throws Exception {
        byte[] file = zip("content.xml", """
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><table:table>\
                <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>\
                <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="1000000000" office:value-type="date" office:date-value="2022-03-01">\
                <office:annotation><text:p>note</text:p></office:annotation><text:p>mars</text:p></table:table-cell></table:table-row>\
                </table:table><table:table><table:table-row><table:table-cell><text:p>autre</text:p></table:table-cell></table:table-row></table:table>\
                </office:document-content>""");
        List<Line> lines = Spreadsheet.read(file);
        assertThat(lines).extracting(Line::number).containsExactly(1_048_001, 1_048_002);
        assertThat(lines.getFirst().cells()).hasSize(50).containsOnly("2022-03-01");
    }

    @Test
    void a_file_that_swells_is_refused_before_it_is_read() throws Exception {
        byte[] bomb = zip("xl/worksheets/sheet1.xml", " ".repeat(70 << 20));
        assertThat(bomb.length).isLessThan(1 << 20);
        refused(bomb, "trop volumineux une fois ouvert");
    }

    @Test
    void what_is_no_sheet_is_refused_with_what_to_do() throws Exception {
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 1, 2}, "mot de passe");
        refused("PK\u0003\u0004abîmé".getBytes(StandardCharsets.ISO_8859_1), "n’est pas un classeur");
        refused(zip("word/document.xml", "<w/>"), "n’est pas un classeur");
        refused(new byte[] {'a', 0, 'b', 0, 'c'}, "ni un classeur");
        refused("a;\"b\nc".getBytes(StandardCharsets.UTF_8), "guillemet ouvert à la ligne 1");
        refused("x\n".repeat(20_001).getBytes(StandardCharsets.UTF_8), "trop de lignes");
        refused(zip("xl/worksheets/sheet1.xml", """
                        <!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row><c t="str"><v>&x;</v></c>\
                        </row></sheetData></worksheet>"""), "abîmé");
    }

    private static void refused(byte[] file, String advice) {
        assertThatThrownBy(() -> Spreadsheet.read(file))
                .isInstanceOf(UnreadableSpreadsheet.class)
                .hasMessageContaining(advice);
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file.toByteArray();
    }
}
