package fr.gouv.qualite.indicators.flashinfo;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.gouv.qualite.indicators.month.MonthKey;
import fr.gouv.qualite.indicators.month.SiteMonths;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.publication.Documents;
import fr.gouv.qualite.platform.publication.Edition;
import fr.gouv.qualite.platform.publication.EditionPlace;
import fr.gouv.qualite.platform.publication.PublicReading;
import fr.gouv.qualite.platform.publication.PublishedFile;
import fr.gouv.qualite.platform.service.paging.Page;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.time.SiteDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what was published, for everybody: a flash-info that is not does not exist for the public. */
@ApplicationScoped
class ReadPublishedFlashInfos {

    @Inject
    FlashEditions editions;

    @Inject
    SiteMonths months;

    @Inject
    SiteDay siteDay;

    @Inject
    Documents documents;

    @Inject
    FlashDocuments made;

    @Inject
    PublicReading reading;

    Response page(
            @Nullable PrefectureCode prefecture,
            @Nullable SiteCode site,
            @Nullable String cursor,
            int limit,
            Request request) {
        List<Edition> found = editions.latest(prefecture, site, EditionPlace.parse(cursor), limit + 1);
        Map<MonthKey, Instant> reopened =
                months.reopened(found.stream().map(FlashEditions::month).toList());
        Page<FlashInfoView> page = Page.of(
                found,
                limit,
                edition -> EditionPlace.of(edition).cursor(),
                edition -> FlashInfoView.published(
                        edition, editions.content(edition), reopened.get(FlashEditions.month(edition)), List.of()));
        return reading.json(new PagePublicFlashInfo(page.items(), page.next()), request);
    }

    Response one(SiteCode site, Period.Month month, @Nullable Integer number, Request request) {
        Edition edition = edition(site, month, number);
        List<String> preparing = documents.inPreparation(edition.id()).stream()
                .filter(FlashDocument::isOne)
                .toList();
        return reading.json(
                FlashInfoView.published(
                        edition, editions.content(edition), reopened(edition).orElse(null), preparing),
                preparing,
                request);
    }

    Response document(
            SiteCode site, Period.Month month, @Nullable Integer number, FlashDocument format, Request request) {
        Edition edition = edition(site, month, number);
        PublishedFile file = format.file(edition);
        LocalDate reopenedOn = reopenedOn(edition, site);
        if (format == FlashDocument.TXT) {
            String text = FlashText.plain(editions.content(edition), Dateline.of(edition, reopenedOn));
            return reading.data(text.getBytes(UTF_8), file, request);
        }
        return format == FlashDocument.HTML && reopenedOn != null
                ? reading.data(made.markedPage(edition, reopenedOn), file, request)
                : reading.document(edition, made.toSend(edition, format, reopenedOn), file, request);
    }

    /** Since when its month is unlocked to be corrected; a former edition is not corrected any more. */
    private Optional<Instant> reopened(Edition edition) {
        MonthKey month = FlashEditions.month(edition);
        return edition.latest() ? months.reopenedSince(month.site(), month.period()) : Optional.empty();
    }

    private @Nullable LocalDate reopenedOn(Edition edition, SiteCode site) {
        return reopened(edition).map(since -> siteDay.of(since, site)).orElse(null);
    }

    private Edition edition(SiteCode site, Period.Month month, @Nullable Integer number) {
        return editions.find(site, month, number)
                .orElseThrow(() -> Problem.notFound("Aucun flash-info publié ne correspond à cette adresse."));
    }
}
