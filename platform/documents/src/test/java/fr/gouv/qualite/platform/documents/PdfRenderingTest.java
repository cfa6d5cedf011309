package fr.gouv.qualite.platform.documents;

import fr.gouv.qualite.platform.test.AccessiblePdf;
import org.junit.jupiter.api.Test;

class PdfRenderingTest {

    @Test
    void a_pdf_can_be_read_by_everyone_and_kept_for_ever() {
        // When
        byte[] pdf = PdfRendering.of(Sample.document());

        // Then
        AccessiblePdf.check(pdf);
    }
}
