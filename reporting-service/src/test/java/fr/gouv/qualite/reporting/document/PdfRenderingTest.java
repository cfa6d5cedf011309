package fr.gouv.qualite.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class PdfRenderingTest {

    @BeforeAll
    static void foundry() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_3_A"})
    void a_pdf_can_be_read_by_everyone_and_kept_for_ever(PDFAFlavour flavour) throws Exception {
        // Given
        byte[] pdf = PdfRendering.of(Sample.document());

        // When
        ValidationResult result = validate(pdf, flavour);

        // Then
        assertThat(failures(result)).isEmpty();
        assertThat(result.isCompliant()).isTrue();
    }

    private static ValidationResult validate(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser);
        }
    }

    private static Set<String> failures(ValidationResult result) {
        List<TestAssertion> assertions = result.getTestAssertions();
        return assertions.stream()
                .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                .collect(Collectors.toSet());
    }
}
