package fr.gouv.qualite.complaints.open311;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.CaseState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * The requests that applications lodged, as far as they are public. Cases that came otherwise are not among them: who wrote
 * them never asked that it be known.
 */
@ApplicationScoped
class PublicRequests {

    /** As the specification says. */
    private static final int MOST = 1_000;

    private static final String SELECT = """
            SELECT f.number, f.site, s.name, f.kind, f.state, cast(f.due_on AS text), f.time_zone, r.lodged_at,
                (SELECT max(e.at) FROM case_event e WHERE e.case_id = f.id AND e.type NOT IN ('NOTE', 'ASSIGNMENT'))
            FROM open311_request r JOIN case_file f ON f.number = r.number JOIN site s ON s.code = f.site
            WHERE\s""";

    /** What is looked for; what is absent narrows nothing. */
    record Search(
            Instant from,
            Instant to,
            @Nullable List<ServiceCode> services,
            @Nullable Boolean open) {}

    @Inject
    Session database;

    @Inject
    Clock clock;

    void keep(String number) {
        database.createNativeMutationQuery("INSERT INTO open311_request (number, lodged_at) VALUES (:number, :now)")
                .setParameter("number", number)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    List<Open311Request> numbered(List<String> numbers) {
        return numbers.isEmpty() ? List.of() : requests("r.number IN (:numbers)", Map.of("numbers", numbers));
    }

    List<Open311Request> find(Search search) {
        List<String> conditions = new ArrayList<>(List.of("r.lodged_at BETWEEN :from AND :to"));
        Map<String, Object> parameters = new HashMap<>(Map.of("from", search.from(), "to", search.to()));
        if (search.services() != null) {
            conditions.add("f.site || '_' || f.kind IN (:services)");
            parameters.put(
                    "services",
                    search.services().stream().map(ServiceCode::toString).toList());
        }
        if (search.open() != null) {
            conditions.add((search.open() ? "" : "NOT ") + "(f.state NOT IN ('ANSWERED', 'CLOSED'))");
        }
        return requests(String.join(" AND ", conditions), parameters);
    }

    private List<Open311Request> requests(String condition, Map<String, ?> parameters) {
        NativeQuery<Object[]> query = database.createNativeQuery(
                SELECT + condition + " ORDER BY r.lodged_at DESC, r.number LIMIT " + MOST, Object[].class);
        parameters.forEach((name, value) -> {
            if (value instanceof List<?> values) {
                query.setParameterList(name, values);
            } else {
                query.setParameter(name, value);
            }
        });
        return query.getResultList().stream().map(PublicRequests::request).toList();
    }

    private static Open311Request request(Object[] row) {
        CaseKind kind = CaseKind.valueOf((String) row[3]);
        CaseState state = CaseState.valueOf((String) row[4]);
        return new Open311Request(
                (String) row[0],
                state.isOpen() ? "open" : "closed",
                state.label(),
                kind.label() + " – " + row[2],
                row[1] + "_" + kind,
                (String) row[2],
                (Instant) row[7],
                (Instant) row[8],
                row[5] == null ? null : endOf((String) row[5], (String) row[6]));
    }

    private static Instant endOf(String day, String zone) {
        return LocalDate.parse(day)
                .atTime(LocalTime.of(23, 59, 59))
                .atZone(ZoneId.of(zone))
                .toInstant();
    }
}
