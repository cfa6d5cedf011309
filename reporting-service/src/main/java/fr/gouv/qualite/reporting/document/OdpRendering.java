package fr.gouv.qualite.reporting.document;

/** To be rendered. */
public final class OdpRendering {

    private OdpRendering() {}

    public static byte[] of(Document document) {
        return HtmlRendering.of(document);
    }
}
