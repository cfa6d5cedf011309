package fr.gouv.qualite.indicators.flashinfo;

import fr.gouv.qualite.platform.documents.Document;
import fr.gouv.qualite.platform.documents.HtmlRendering;
import fr.gouv.qualite.platform.documents.PdfRendering;
import fr.gouv.qualite.platform.publication.DocumentRenderer;
import fr.gouv.qualite.platform.publication.Edition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Makes the documents of a published flash-info. */
@ApplicationScoped
class FlashDocuments implements DocumentRenderer {

    @Inject
    FlashEditions editions;

    @Override
    public String kind() {
        return FlashEditions.KIND;
    }

    @Override
    public List<String> formats() {
        return Stream.of(FlashDocument.values())
                .filter(FlashDocument::isMade)
                .map(FlashDocument::code)
                .toList();
    }

    @Override
    public byte[] render(Edition edition, String format) {
        Document document = FlashText.document(editions.content(edition), Dateline.of(edition));
        return format.equals(FlashDocument.PDF.code()) ? PdfRendering.of(document) : HtmlRendering.of(document);
    }
}
