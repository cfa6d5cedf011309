package fr.gouv.qualite.reporting.document;

/** To be rendered. */
public final class OdtRendering {

    private OdtRendering() {}

    public static byte[] of(Document document) {
        return HtmlRendering.of(document);
    }
}
