package fr.gouv.qualite.platform.documents;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;

/**
 * A page of XHTML as tagged PDF (PDF/UA-1, PDF/A-3a), the font of documents within. The page has its language, title and
 * description; its style names {@link EmbeddedFont#NAME}; each drawing has words for it in {@code alt}.
 */
public final class TaggedPdf {

    private static final String FONT_SCHEME = "font";
    /** Declared in the style rather than in the builder: drawings see only these. */
    private static final String FONT_FACES = """
            <style>
            @font-face { font-family: '$name'; font-weight: 400; src: url($scheme:$regular); -fs-font-subset: subset; }
            @font-face { font-family: '$name'; font-weight: 700; src: url($scheme:$bold); -fs-font-subset: subset; }
            </style>
            """.replace("$name", EmbeddedFont.NAME)
            .replace("$scheme", FONT_SCHEME)
            .replace("$regular", EmbeddedFont.REGULAR)
            .replace("$bold", EmbeddedFont.BOLD);

    private TaggedPdf() {}

    /** @param xhtml a whole page with a {@code head} */
    public static byte[] of(String xhtml) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useProtocolsStreamImplementation(FontStream::new, FONT_SCHEME);
        builder.useUnicodeLineBreaker(new FrenchLineBreaker());
        builder.withProducer("Qual-e-Pref");
        builder.withHtmlContent(xhtml.replaceFirst("<head>", "<head>" + FONT_FACES), null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
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
