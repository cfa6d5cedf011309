package fr.gouv.qualite.complaints.open311;

import static java.util.stream.Collectors.toMap;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.casefile.query.CaseFacts;
import fr.gouv.qualite.complaints.casefile.query.CaseProgress;
import fr.gouv.qualite.complaints.organisation.Sites;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * The requests that applications lodged, as far as they are public. Cases that came otherwise are not among them: who wrote
 * them never asked that it be known.
 */
@ApplicationScoped
class PublicRequests {

    /** As the specification says. */
    private static final int MOST = 1_000;

    /** What is looked for; what is absent narrows nothing. */
    record Search(
            Instant from,
            Instant to,
            @Nullable List<ServiceCode> services,
            @Nullable Boolean open,
            @Nullable PrefectureCode jurisdiction) {

        boolean matches(CaseProgress progress) {
            return (jurisdiction == null
                            || jurisdiction.equals(SiteCode.of(progress.site()).prefecture()))
                    && (open == null || open == progress.state().isOpen())
                    && (services == null
                            || services.stream()
                                    .anyMatch(service -> service.toString().equals(code(progress))));
        }
    }

    private record Lodged(String number, Instant lodgedAt) {}

    @Inject
    Session database;

    @Inject
    CaseFacts cases;

    @Inject
    Sites sites;

    @Inject
    Clock clock;

    /** Records that an application lodged the case of this number. */
    void record(String number) {
        database.createNativeMutationQuery("INSERT INTO open311_request (number, lodged_at) VALUES (:number, :now)")
                .setParameter("number", number)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    List<Open311Request> numbered(List<String> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return requests(
                database.createNativeQuery(
                                "SELECT number, lodged_at FROM open311_request WHERE number IN (:numbers)"
                                        + " ORDER BY lodged_at DESC, number LIMIT " + MOST,
                                Lodged.class)
                        .setParameterList("numbers", numbers)
                        .getResultList(),
                progress -> true);
    }

    /** The latest requests that match, at most {@link #MOST}: they are read by so many until that is reached. */
    List<Open311Request> find(Search search) {
        List<Open311Request> found = new ArrayList<>();
        List<Lodged> page;
        int first = 0;
        do {
            page = database.createNativeQuery(
                            "SELECT number, lodged_at FROM open311_request WHERE lodged_at BETWEEN :from AND :to"
                                    + " ORDER BY lodged_at DESC, number",
                            Lodged.class)
                    .setParameter("from", search.from())
                    .setParameter("to", search.to())
                    .setFirstResult(first)
                    .setMaxResults(MOST)
                    .getResultList();
            found.addAll(requests(page, search::matches));
            first += MOST;
        } while (page.size() == MOST && found.size() < MOST);
        return found.stream().limit(MOST).toList();
    }

    private List<Open311Request> requests(List<Lodged> lodged, Predicate<CaseProgress> wanted) {
        if (lodged.isEmpty()) {
            return List.of();
        }
        Map<String, CaseProgress> progress = cases
                .progress(lodged.stream().map(Lodged::number).toList())
                .stream()
                .collect(toMap(CaseProgress::number, Function.identity()));
        Map<String, String> names = sites.names(
                progress.values().stream().map(CaseProgress::site).distinct().toList());
        return lodged.stream()
                .flatMap(request -> Stream.ofNullable(progress.get(request.number()))
                        .filter(wanted)
                        .map(found -> request(request, found, names.getOrDefault(found.site(), found.site()))))
                .toList();
    }

    private static Open311Request request(Lodged lodged, CaseProgress progress, String siteName) {
        return new Open311Request(
                lodged.number(),
                progress.state().isOpen() ? "open" : "closed",
                progress.state().label(),
                serviceName(progress.kind(), siteName),
                code(progress),
                siteName,
                lodged.lodgedAt(),
                latest(lodged.lodgedAt(), progress.lastStepAt()),
                progress.dueOn() == null ? null : endOf(progress.dueOn(), ZoneId.of(progress.timeZone())));
    }

    /** A request is recorded after the first step of its case, some milliseconds later. */
    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static String code(CaseProgress progress) {
        return progress.site() + "_" + progress.kind();
    }

    private static String serviceName(CaseKind kind, String siteName) {
        return kind.label() + " – " + siteName;
    }

    private static Instant endOf(LocalDate day, ZoneId zone) {
        return day.atTime(LocalTime.of(23, 59, 59)).atZone(zone).toInstant();
    }
}
