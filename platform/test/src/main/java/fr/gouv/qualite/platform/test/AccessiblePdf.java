package fr.gouv.qualite.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Says whether a PDF can be read by everyone (PDF/UA-1) and archived (PDF/A-3a), as veraPDF judges it. */
public final class AccessiblePdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private AccessiblePdf() {}

    public static void check(byte[] pdf) {
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
            ValidationResult result = validate(pdf, flavour);
            assertThat(failures(result)).as(flavour.name()).isEmpty();
            assertThat(result.isCompliant()).as(flavour.name()).isTrue();
        }
    }

    private static ValidationResult validate(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (VeraPDFException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Set<String> failures(ValidationResult result) {
        List<TestAssertion> assertions = result.getTestAssertions();
        return assertions.stream()
                .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                .collect(Collectors.toSet());
    }
}
