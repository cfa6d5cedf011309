package fr.gouv.qualite.indicators.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.indicators.framework.TargetValue;
import fr.gouv.qualite.platform.TargetComparator;
import fr.gouv.qualite.platform.Unit;
import fr.gouv.qualite.platform.figures.Assessment;
import fr.gouv.qualite.platform.figures.Situation;
import fr.gouv.qualite.platform.test.AccessiblePdf;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PosterPageTest {

    private static final DisplayContent FOUR = content(
            line("Carte d’identité et passeport", "16", Assessment.ON_TARGET, "20"),
            line("Carte grise", "4", Assessment.NO_TARGET, null),
            line("Permis de conduire", "21", Assessment.OFF_TARGET, "20"),
            line("Rendez-vous en mairie", null, Assessment.MISSING, "30"));

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void a_poster_is_one_sheet_that_everyone_can_read(PaperSize size) throws IOException {
        // When
        byte[] pdf = poster(FOUR, size);

        // Then
        AccessiblePdf.check(pdf);
        keep(pdf, "poster-" + size);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            float width = document.getPage(0).getMediaBox().getWidth();
            assertThat((double) width).isCloseTo(595.3 * size.scale(), within(1));
            assertThat(new PDFTextStripper().getText(document))
                    .contains("16 jours", "Objectif atteint : moins de 20 jours")
                    .contains("21 jours", "Objectif non atteint")
                    .contains("non disponible")
                    .doesNotContain("\n0 jour");
        }
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void ten_figures_still_fit_on_one_sheet(PaperSize size) throws IOException {
        // Given
        DisplayLine line = line("Rendez-vous pour une demande en mairie", "38", Assessment.ON_TARGET, "40");
        DisplayContent ten = content(line, line, line, line, line, line, line, line, line, line);

        // When
        byte[] pdf = poster(ten, size);

        // Then
        AccessiblePdf.check(pdf);
        keep(pdf, "poster-ten-" + size);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    private static byte[] poster(DisplayContent content, PaperSize size) {
        return new PosterPage(
                        content, "Publié le 21 janvier 2022.", "https://qualite.example/transparence/76-ROUEN", size)
                .pdf();
    }

    private static Offset<Double> within(double points) {
        return Offset.offset(points);
    }

    private static void keep(byte[] pdf, String name) throws IOException {
        Files.write(Path.of("target", name + ".pdf"), pdf);
    }

    private static DisplayContent content(DisplayLine... lines) {
        return new DisplayContent(
                "76-ROUEN", "Préfecture de la Seine-Maritime", "Rouen", "2021-Q4", "4e trimestre 2021", List.of(lines));
    }

    private static DisplayLine line(
            String label, @Nullable String value, Assessment assessment, @Nullable String target) {
        return new DisplayLine(
                "CODE",
                label,
                "In English",
                "Délai moyen entre le dépôt de votre dossier complet et l’arrivée du titre en mairie.",
                "In English",
                "France Titres",
                Unit.DAYS,
                value == null ? Situation.MISSING : Situation.MEASURED,
                value == null ? null : new BigDecimal(value),
                null,
                null,
                target == null ? null : new TargetValue(TargetComparator.LT, new BigDecimal(target)),
                assessment);
    }
}
