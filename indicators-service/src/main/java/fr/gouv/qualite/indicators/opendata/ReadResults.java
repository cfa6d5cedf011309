package fr.gouv.qualite.indicators.opendata;

import static java.util.stream.Collectors.toSet;

import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.indicators.month.MonthKey;
import fr.gouv.qualite.indicators.month.SiteMonths;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.publication.Freshness;
import fr.gouv.qualite.platform.service.paging.Page;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the published results, for everybody: a page of them, or all as one file. */
@ApplicationScoped
class ReadResults {

    private static final int PAGE = 2_000;

    @Inject
    Results results;

    @Inject
    OpenDataExport exports;

    @Inject
    SiteMonths months;

    @Inject
    Catalogue catalogue;

    Response page(ResultFilter filter, @Nullable String cursor, int limit, Request request) {
        ReferenceNames names = ReferenceNames.of(catalogue);
        Freshness freshness = freshness(filter, names);
        if (freshness.isKnownTo(request)) {
            return freshness.on(Response.notModified()).build();
        }
        List<PublishedResult> found = results.after(filter, ResultPlace.parse(cursor), limit + 1);
        Map<MonthKey, Instant> reopened = reopened(found);
        Page<OpenResult> page = Page.of(
                found, limit, result -> ResultPlace.of(result).cursor(), result -> names.named(result, reopened));
        return freshness
                .on(Response.ok(new PageOpenResult(page.items(), page.next())))
                .build();
    }

    Response export(@Nullable PrefectureCode prefecture, ResultFormat format, Request request) {
        ResultFilter filter = new ResultFilter(prefecture, null, null, null);
        ReferenceNames names = ReferenceNames.of(catalogue);
        OpenTable<OpenResult> table = new OpenTable<>(
                OpenResult.CSV_HEAD,
                result -> List.of(result.csv()),
                "resultats",
                reader -> each(filter, names, reader));
        return exports.answer(
                "resultats-qualite" + (prefecture == null ? "" : "-" + prefecture),
                format,
                freshness(filter, names),
                table,
                request);
    }

    private void each(ResultFilter filter, ReferenceNames names, OpenTable.Reader<OpenResult> reader)
            throws IOException {
        Optional<ResultPlace> place = Optional.empty();
        List<PublishedResult> page;
        do {
            page = results.after(filter, place, PAGE);
            Map<MonthKey, Instant> reopened = reopened(page);
            for (PublishedResult result : page) {
                reader.read(names.named(result, reopened));
            }
            place = page.isEmpty() ? place : Optional.of(ResultPlace.of(page.getLast()));
            results.forget();
        } while (page.size() == PAGE);
    }

    /** Since when the periods of these are unlocked to be corrected. */
    private Map<MonthKey, Instant> reopened(List<PublishedResult> page) {
        return months.reopened(page.stream()
                .map(result -> new MonthKey(result.site(), result.period()))
                .collect(toSet()));
    }

    /** What is open changes with each lock, and with each unlock, which marks it. */
    private Freshness freshness(ResultFilter filter, ReferenceNames names) {
        Instant changed = Stream.of(results.lastChange(filter), months.lastLockOrUnlock())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        return new Freshness(new EntityTag(changed.toEpochMilli() + "-" + names.version(), true), changed);
    }
}
