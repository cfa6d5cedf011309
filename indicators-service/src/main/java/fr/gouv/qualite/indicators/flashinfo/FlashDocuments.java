package fr.gouv.qualite.indicators.flashinfo;

import fr.gouv.qualite.indicators.month.PeriodUnlocked;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.documents.Document;
import fr.gouv.qualite.platform.documents.HtmlRendering;
import fr.gouv.qualite.platform.documents.PdfRendering;
import fr.gouv.qualite.platform.publication.DocumentRenderer;
import fr.gouv.qualite.platform.publication.Documents;
import fr.gouv.qualite.platform.publication.Edition;
import fr.gouv.qualite.platform.service.time.SiteDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the documents of a published flash-info. */
@ApplicationScoped
class FlashDocuments implements DocumentRenderer {

    /** The PDF of an edition whose month is being corrected, which says so; followed by the day since when. */
    private static final String MARKED_PDF = "pdf-en-correction-";

    @Inject
    FlashEditions editions;

    @Inject
    SiteDay siteDay;

    @Inject
    Documents documents;

    @Inject
    Clock clock;

    /** Has the PDF made again, with the words that say so, when a published month is unlocked to be corrected. */
    @Transactional(Transactional.TxType.MANDATORY)
    void mark(@Observes PeriodUnlocked unlocked) {
        if (unlocked.period() instanceof Period.Month month) {
            Instant now = clock.instant();
            editions.latest(unlocked.site(), month)
                    .ifPresent(
                            edition -> documents.request(edition, MARKED_PDF + siteDay.of(now, unlocked.site()), now));
        }
    }

    /** The document to send, by the name under which it was made. */
    String toSend(Edition edition, FlashDocument document, @Nullable LocalDate reopenedOn) {
        String marked = MARKED_PDF + reopenedOn;
        return document == FlashDocument.PDF && reopenedOn != null && documents.exists(edition.id(), marked)
                ? marked
                : document.code();
    }

    /** The page of an edition whose month is being corrected. */
    byte[] markedPage(Edition edition, LocalDate reopenedOn) {
        return HtmlRendering.of(FlashText.document(editions.content(edition), Dateline.of(edition, reopenedOn)));
    }

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
        LocalDate reopenedOn =
                format.startsWith(MARKED_PDF) ? LocalDate.parse(format.substring(MARKED_PDF.length())) : null;
        Document document = FlashText.document(editions.content(edition), Dateline.of(edition, reopenedOn));
        return format.equals(FlashDocument.HTML.code()) ? HtmlRendering.of(document) : PdfRendering.of(document);
    }
}
