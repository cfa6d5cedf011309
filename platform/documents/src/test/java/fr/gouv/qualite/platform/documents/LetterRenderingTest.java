package fr.gouv.qualite.platform.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.test.AccessiblePdf;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class LetterRenderingTest {

    private static final Letter ONE = new Letter(
            List.of("RÉPUBLIQUE FRANÇAISE", "Préfecture de la Seine-Maritime"),
            List.of("Camille Exemple", "1 rue de la Gare", "76000 Rouen"),
            "Le 7 mars 2022",
            "Votre demande 76-2022-7K3MQP",
            "Bonjour,\n\nNous <regrettons> & réparons.\nDeux lignes.\n\n\nCordialement,\nAlix Agent",
            "fr");

    @Test
    void letters_are_accessible_and_each_begins_a_page() throws IOException {
        byte[] pdf = LetterRendering.pdf("Courriers", List.of(ONE, ONE));

        AccessiblePdf.check(pdf);
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(read))
                    .contains("Camille Exemple", "Nous <regrettons> & réparons.", "Alix Agent");
        }
    }

    @Test
    void letters_can_be_reworked_as_text() throws IOException {
        String content = content(LetterRendering.odt("Courriers", List.of(ONE, ONE)));

        assertThat(content.split("NextIssuer", -1)).hasSize(2);
        assertThat(content)
                .contains("Nous &lt;regrettons&gt; &amp; réparons.<text:line-break/>Deux lignes.")
                .contains(">Camille Exemple<");
    }

    private static String content(byte[] odt) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(odt))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("content.xml")) {
                    return new String(zip.readAllBytes(), UTF_8);
                }
            }
        }
        throw new AssertionError("No content");
    }
}
