package fr.gouv.qualite.platform.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {

    private static final List<List<Object>> TABLE = List.of(
            List.of("site", "numérateur", "remarque"),
            List.of("76-ROUEN", new BigDecimal("1.68"), "Boîte vocale ; « 📞 » \"hors\"\nservice"),
            List.of("76-DIEPPE", new BigDecimal("1000000"), ""));

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it.
    Path folder;

    @ParameterizedTest
    @EnumSource(SpreadsheetFormat.class)
    void what_is_written_is_read_back(SpreadsheetFormat format) throws IOException {
        // When
        List<Line> lines = read(written(format, TABLE));
        // Then
        assertThat(lines).extracting(Line::number).hasSize(3).startsWith(1, 2);
        assertThat(lines.get(1).cell(0)).isEqualTo("76-ROUEN");
        assertThat(lines.get(1).cell(1).replace(',', '.')).isEqualTo("1.68");
        assertThat(lines.get(1).cell(2)).isEqualTo("Boîte vocale ; « 📞 » \"hors\"\nservice");
        assertThat(lines.get(2).cell(1)).isEqualTo("1000000");
    }

    @Test
    void a_line_of_millions_of_separators_is_refused_before_it_is_kept_whole() throws IOException {
        // Given
        Path file = folder.resolve("separators.csv");
        Files.writeString(file, ";".repeat(15_000_000));
        long before = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();

        // Then
        assertThatThrownBy(() -> new SpreadsheetFile(file).read(line -> {}))
                .isInstanceOf(UnreadableSpreadsheet.class)
                .hasMessageContaining("trop de cases");
        assertThat(Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() - before)
                .isLessThan(50_000_000);
    }

    @Test
    void a_cell_that_is_never_closed_over_one_line_is_refused_before_it_is_kept_whole() {
        assertThatThrownBy(() -> read(("a;b\n1;\"" + "x".repeat(200_000)).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableSpreadsheet.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;é,b;c\r\n1;2;3", "a,\"é,b\",c\n1,2,3\n", "a\té,b\tc\n1\t2\t3"})
    void the_separator_is_found_whatever_the_encoding(String text) throws IOException {
        for (Charset encoding :
                List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16LE)) {
            byte[] bytes = ((encoding.equals(StandardCharsets.UTF_16LE) ? "\uFEFF" : "") + text).getBytes(encoding);
            List<Line> lines = read(bytes);
            assertThat(lines).extracting(line -> line.cells().size()).containsExactly(3, 3);
            assertThat(lines.getFirst().cell(1)).isEqualTo("é,b");
        }
    }

    @Test
    void a_text_that_begins_like_a_formula_is_disarmed_and_comes_back_as_typed() throws IOException {
        byte[] csv = written(SpreadsheetFormat.CSV, List.of(List.of("=cmd|' /C calc'!A0")));
        assertThat(new String(csv, StandardCharsets.UTF_8)).contains("'=cmd");
        assertThat(Formulas.asTyped(read(csv).getFirst().cell(0))).isEqualTo("=cmd|' /C calc'!A0");
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
        assertThat(read(file)).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(3);
            assertThat(line.cells()).containsExactly("deux", "", "1.68", "trois", "");
            assertThat(line.numbers().stream()).containsExactly(2);
        });
    }

    @Test
    void a_percentage_a_date_and_a_truth_are_no_plain_numbers() throws Exception {
        byte[] excel = zip("xl/styles.xml", """
                <styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>\
                <numFmt numFmtId="165" formatCode="0.0%"/><numFmt numFmtId="166" formatCode="# ##0&quot; m&quot;"/></numFmts>\
                <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/>\
                <xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>""", "xl/worksheets/sheet1.xml", """
                <worksheet><sheetData><row r="1"><c r="A1"><v>43</v></c><c r="B1" s="1"><v>0.43</v></c>\
                <c r="C1" s="2"><v>46054</v></c><c r="D1" s="3"><v>1</v></c><c r="E1" s="4"><v>12</v></c>\
                <c r="F1" t="b"><v>1</v></c></row></sheetData></worksheet>""");
        byte[] open = zip("content.xml", """
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><table:table><table:table-row>\
                <table:table-cell office:value-type="float" office:value="43"><text:p>43</text:p></table:table-cell>\
                <table:table-cell office:value-type="percentage" office:value="0.43"><text:p>43 %</text:p></table:table-cell>\
                <table:table-cell office:value-type="string"><text:p>12</text:p></table:table-cell>\
                </table:table-row></table:table></office:document-content>""");

        assertThat(read(excel)).singleElement().satisfies(line -> {
            assertThat(line.cells()).containsExactly("43", "43 %", "2026-02-01", "100 %", "12", "VRAI");
            assertThat(line.numbers().stream()).containsExactly(0, 4);
        });
        assertThat(read(open)).singleElement().satisfies(line -> {
            assertThat(line.cells()).containsExactly("43", "43 %", "12");
            assertThat(line.numbers().stream()).containsExactly(0);
        });
    }

    @Test
    void a_comma_inside_a_number_does_not_move_the_cells_after_it() throws Exception {
        refused("a,b\n1,234,5\n".getBytes(StandardCharsets.UTF_8), "La ligne 2 a plus de cases que de titres");
        assertThat(read("a;b\n1,234;5;note\n".getBytes(StandardCharsets.UTF_8))).hasSize(2);
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
        List<Line> lines = read(file);
        assertThat(lines).extracting(Line::number).containsExactly(1_048_001, 1_048_002);
        assertThat(lines.getFirst().cells()).hasSize(50).containsOnly("2022-03-01");
    }

    @Test
    void a_file_that_swells_is_refused_before_it_is_read() throws Exception {
        byte[] bomb = zip("xl/worksheets/sheet1.xml", "<w>" + "<c/>".repeat(65 << 20));
        assertThat(bomb.length).isLessThan(2 << 20);
        refused(bomb, "trop volumineux une fois ouvert");
    }

    @Test
    void what_is_no_sheet_is_refused_with_what_to_do() throws Exception {
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 1, 2}, "mot de passe");
        refused("PK\u0003\u0004abîmé".getBytes(StandardCharsets.ISO_8859_1), "abîmé");
        refused(zip("word/document.xml", "<w/>"), "n’est pas un classeur");
        refused(new byte[] {'a', 0, 'b', 0, 'c'}, "ni un classeur");
        refused("a;\"b\nc".getBytes(StandardCharsets.UTF_8), "guillemet ouvert à la ligne 1");
        refused("x\n".repeat(100_002).getBytes(StandardCharsets.UTF_8), "trop de lignes");
        refused(zip("xl/worksheets/sheet1.xml", """
                        <!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row><c t="str"><v>&x;</v></c>\
                        </row></sheetData></worksheet>"""), "abîmé");
    }

    private void refused(byte[] file, String advice) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(UnreadableSpreadsheet.class)
                .hasMessageContaining(advice);
    }

    @Test
    void a_text_a_comment_or_shared_texts_without_end_are_refused_before_they_fill_the_memory() throws Exception {
        String endless = "x".repeat(64 << 20);
        refused(zip("content.xml", "<a><p>" + endless + "</p></a>"), "trop volumineux une fois ouvert");
        refused(zip("content.xml", "<a b=\"" + endless + "\"/>"), "trop volumineux une fois ouvert");
        refused(zip("content.xml", "<a><!--" + "<".repeat(1 << 20) + "--></a>"), "abîmé");
        refused(zip("content.xml", "<a><![CDATA[" + "<".repeat(1 << 20) + "]]></a>"), "abîmé");
        refused(
                zip("xl/sharedStrings.xml", "<sst>" + "<si/>".repeat(600_000), "xl/worksheets/sheet1.xml", "<w/>"),
                "trop volumineux une fois ouvert");
        refused(("a;b\n1;" + "y".repeat(40_000)).getBytes(StandardCharsets.UTF_8), "Une case de la ligne 2");
    }

    @ParameterizedTest
    @EnumSource(SpreadsheetFormat.class)
    void a_hundred_thousand_lines_are_written_and_read_in_little_memory(SpreadsheetFormat format) throws IOException {
        // Given
        Path file = folder.resolve("long");
        try (Sheet sheet = format.on(Files.newOutputStream(file), "Mesures")) {
            for (int i = 0; i <= 100_000; i++) {
                sheet.row(List.of("76-ROUEN", "2022-03", "INDICATOR_" + i % 60, i, "remarque de la ligne " + i));
            }
        }
        AtomicInteger read = new AtomicInteger();
        // When
        new SpreadsheetFile(file).read(line -> read.incrementAndGet());
        // Then
        assertThat(read).hasValue(100_001);
    }

    private List<Line> read(byte[] bytes) throws IOException {
        List<Line> lines = new ArrayList<>();
        new SpreadsheetFile(Files.write(folder.resolve("sheet"), bytes)).read(lines::add);
        return lines;
    }

    private static byte[] written(SpreadsheetFormat format, List<List<Object>> table) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Sheet sheet = format.on(file, "Mesures")) {
            for (List<Object> row : table) {
                sheet.row(row);
            }
        }
        return file.toByteArray();
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
