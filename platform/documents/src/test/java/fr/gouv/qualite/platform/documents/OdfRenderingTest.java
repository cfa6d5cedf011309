package fr.gouv.qualite.platform.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.documents.Slides.Slide;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.odftoolkit.odfdom.doc.OdfPresentationDocument;
import org.odftoolkit.odfdom.doc.OdfTextDocument;
import org.w3c.dom.NodeList;

class OdfRenderingTest {

    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String DRAW = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    @Test
    void a_text_has_its_headings_tables_and_figures_in_french_format() throws Exception {
        // When
        OdfTextDocument text =
                OdfTextDocument.loadDocument(new ByteArrayInputStream(OdtRendering.of(Sample.document())));

        // Then
        NodeList headings = text.getContentDom().getElementsByTagNameNS(TEXT, "h");
        assertThat(headings.item(0).getTextContent()).isEqualTo("Bilan <annuel> & « essai »");
        assertThat(headings.getLength()).isEqualTo(5);
        assertThat(text.getContentDom().getElementsByTagNameNS(TABLE, "table").getLength())
                .isEqualTo(2);
        assertThat(new String(text.getPackage().getBytes("content.xml"), UTF_8)).contains("93,48\u00a0%");
    }

    @Test
    void slides_can_be_opened_and_each_has_a_title() throws Exception {
        // When
        OdfPresentationDocument slides =
                OdfPresentationDocument.loadDocument(new ByteArrayInputStream(OdpRendering.of(Sample.document())));

        // Then
        NodeList pages = slides.getContentDom().getElementsByTagNameNS(DRAW, "page");
        assertThat(pages.getLength()).isGreaterThan(5);
        String content = new String(slides.getPackage().getBytes("content.xml"), UTF_8);
        assertThat(content.split("presentation:class=\"title\"", -1)).hasSize(pages.getLength() + 1);
    }

    @Test
    void no_table_runs_over_the_edge_of_a_slide() {
        // When
        List<Slide> slides = Slides.of(List.of(new Block.Heading(2, "Indicateurs"), Sample.months(40)));

        // Then
        assertThat(slides).hasSizeGreaterThan(3).allSatisfy(slide -> {
            Block.Table table = ((Slide.Grid) slide).table();
            assertThat(Slides.height(table)).isLessThanOrEqualTo(Slides.HEIGHT);
            assertThat(table.columns()).hasSizeLessThanOrEqualTo(9);
        });
        assertThat(slides.stream()
                        .mapToInt(slide -> ((Slide.Grid) slide).table().rows().size())
                        .sum())
                .isEqualTo(40);
    }

    @Test
    void a_page_is_whole_and_asks_nothing_of_another_host() {
        // When
        String page = new String(HtmlRendering.of(Sample.document()), UTF_8);

        // Then
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"fr\">")
                .contains("<th scope=\"col\"", "<th scope=\"row\"", "Bilan &lt;annuel&gt; &amp; « essai »")
                .doesNotContain("<script", "src=", "url(", "@import");
    }
}
