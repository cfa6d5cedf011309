package fr.gouv.qualite.indicators.transparency;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.gouv.qualite.indicators.month.SiteMonths;
import fr.gouv.qualite.indicators.opendata.OpenDataExport;
import fr.gouv.qualite.indicators.opendata.OpenTable;
import fr.gouv.qualite.indicators.opendata.ResultFormat;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.publication.Documents;
import fr.gouv.qualite.platform.publication.Edition;
import fr.gouv.qualite.platform.publication.EditionPlace;
import fr.gouv.qualite.platform.publication.Freshness;
import fr.gouv.qualite.platform.publication.PublicReading;
import fr.gouv.qualite.platform.service.paging.Page;
import fr.gouv.qualite.platform.service.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the published displays, for everybody and for the caches on the way. */
@ApplicationScoped
class ReadPublishedDisplays {

    private static final int PAGE = 500;

    @Inject
    DisplayEditions editions;

    @Inject
    SiteMonths months;

    @Inject
    AwaitedCorrections corrections;

    @Inject
    Documents documents;

    @Inject
    PublicReading reading;

    @Inject
    OpenDataExport exports;

    Response page(
            @Nullable PrefectureCode prefecture,
            @Nullable SiteCode site,
            @Nullable Period quarter,
            @Nullable String cursor,
            int limit,
            Request request) {
        List<Edition> found = editions.latest(prefecture, site, quarter, EditionPlace.parse(cursor), limit + 1);
        Page<PublicDisplayView> page =
                Page.of(found, limit, edition -> EditionPlace.of(edition).cursor(), viewing(found));
        return reading.json(new PagePublicDisplay(page.items(), page.next()), request);
    }

    Response one(SiteCode site, Period quarter, @Nullable Integer version, Request request) {
        List<Edition> history = editions.history(site, quarter);
        Edition edition = published(history, version);
        List<String> preparing = documents.inPreparation(edition.id());
        return reading.json(
                new PublicDisplayWithHistory(
                        view(edition), history.stream().map(DisplayEdition::of).toList(), preparing),
                preparing,
                request);
    }

    Response document(SiteCode site, Period quarter, DisplayFormat format, @Nullable Integer version, Request request) {
        Edition edition = published(editions.history(site, quarter), version);
        return switch (format) {
            case CSV -> reading.data(DisplayCsv.of(view(edition)).getBytes(UTF_8), format.file(edition), request);
            case JSON -> reading.data(reading.written(view(edition)).getBytes(UTF_8), format.file(edition), request);
            case A4, A3 -> reading.document(edition, format.code(), format.file(edition), request);
        };
    }

    /** The latest version of every display, as one file. */
    Response export(@Nullable PrefectureCode prefecture, ResultFormat format, Request request) {
        Instant changed = Stream.of(editions.lastChange(prefecture), months.lastLockOrUnlock())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        OpenTable<PublicDisplayView> table =
                new OpenTable<>(DisplayCsv.HEAD, DisplayCsv::lines, "affichages", reader -> each(prefecture, reader));
        return exports.answer(
                "affichages-transparence" + (prefecture == null ? "" : "-" + prefecture),
                format,
                new Freshness(new EntityTag(Long.toString(changed.toEpochMilli()), true), changed),
                table,
                request);
    }

    private void each(@Nullable PrefectureCode prefecture, OpenTable.Reader<PublicDisplayView> reader)
            throws IOException {
        Optional<EditionPlace> place = Optional.empty();
        List<Edition> page;
        do {
            page = editions.latest(prefecture, null, null, place, PAGE);
            Function<Edition, PublicDisplayView> view = viewing(page);
            for (Edition edition : page) {
                reader.read(view.apply(edition));
            }
            place = page.isEmpty() ? place : Optional.of(EditionPlace.of(page.getLast()));
        } while (page.size() == PAGE);
    }

    private PublicDisplayView view(Edition edition) {
        return viewing(List.of(edition)).apply(edition);
    }

    /** Reads once which of these await a correction. */
    private Function<Edition, PublicDisplayView> viewing(List<Edition> found) {
        Map<AwaitedCorrection.Key, Instant> awaited = corrections.of(found);
        // A former version awaits nothing.
        return edition -> PublicDisplayView.of(
                edition,
                editions.content(edition),
                edition.latest() ? awaited.get(AwaitedCorrections.key(edition)) : null);
    }

    private static Edition published(List<Edition> history, @Nullable Integer version) {
        return history.stream()
                .filter(edition -> version == null ? edition.latest() : edition.number() == version)
                .findFirst()
                .orElseThrow(() -> Problem.notFound("Aucun affichage publié ne correspond à cette adresse."));
    }
}
