package fr.gouv.qualite.reporting.document;

/** To be rendered. */
public final class PdfRendering {

    private PdfRendering() {}

    public static byte[] of(Document document) {
        return HtmlRendering.of(document);
    }
}
