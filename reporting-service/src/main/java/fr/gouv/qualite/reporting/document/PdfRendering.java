package fr.gouv.qualite.reporting.document;

import static fr.gouv.qualite.reporting.document.Markup.escape;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import fr.gouv.qualite.reporting.document.Block.Heading;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;

/** A document as tagged PDF (PDF/UA-1, PDF/A-3a), its font within. */
public final class PdfRendering {

    private static final String FONT_SCHEME = "font";
    /** Declared in the style rather than in the builder: drawings see only these. */
    private static final String FONT_FACES = """
            @font-face { font-family: '$name'; font-weight: 400; src: url($scheme:$regular); -fs-font-subset: subset; }
            @font-face { font-family: '$name'; font-weight: 700; src: url($scheme:$bold); -fs-font-subset: subset; }
            """.replace("$name", EmbeddedFont.NAME)
            .replace("$scheme", FONT_SCHEME)
            .replace("$regular", EmbeddedFont.REGULAR)
            .replace("$bold", EmbeddedFont.BOLD);

    private PdfRendering() {}

    public static byte[] of(Document document) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useProtocolsStreamImplementation(FontStream::new, FONT_SCHEME);
        builder.useUnicodeLineBreaker(new FrenchLineBreaker());
        builder.withProducer("Qual-e-Pref");
        builder.withHtmlContent(html(document), null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static String html(Document document) {
        return """
                <html lang="fr">
                <head>
                <title>%1$s – %2$s</title>
                <meta name="description" content="%1$s, %2$s"/>
                <meta name="author" content="%3$s"/>
                <style>%4$s</style>
                %5$s
                </head>
                <body>
                <div class="cover"><p class="issuer">%3$s</p><h1>%1$s</h1><p class="subtitle">%2$s</p>
                <p class="dateline">%6$s</p></div>
                %7$s
                </body>
                </html>
                """.formatted(
                        escape(document.title()),
                        escape(document.subtitle()),
                        escape(document.issuer()),
                        FONT_FACES + PrintStyle.css(document),
                        bookmarks(document),
                        escape(document.dateline()),
                        // The PDF engine reads the words that stand for a drawing in alt, as for other pictures.
                        HtmlBody.of(document.blocks()).replace("role=\"img\" aria-label=", "alt="));
    }

    /** The sections, for the reader's side panel. */
    private static String bookmarks(Document document) {
        StringBuilder marks = new StringBuilder("<bookmarks>");
        int number = 0;
        for (Block block : document.blocks()) {
            if (block instanceof Heading heading) {
                number++;
                if (heading.level() == 2) {
                    marks.append("<bookmark name=\"%s\" href=\"#%s\"/>"
                            .formatted(escape(heading.text()), HtmlBody.anchor(number)));
                }
            }
        }
        return marks.append("</bookmarks>").toString();
    }

    /** A font file, named by its address. */
    private record FontStream(String address) implements FSStream {

        @Override
        public InputStream getStream() {
            return EmbeddedFont.open(address.substring(FONT_SCHEME.length() + 1));
        }

        @Override
        public Reader getReader() {
            throw new UnsupportedOperationException("A font is not text");
        }
    }
}
