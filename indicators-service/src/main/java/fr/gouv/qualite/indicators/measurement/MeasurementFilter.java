package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.figures.CellState;
import fr.gouv.qualite.platform.service.paging.Cursor;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Visibility;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which measurements are wanted; all that the caller sees where nothing is said. */
record MeasurementFilter(
        Visibility visibility,
        @Nullable PrefectureCode prefecture,
        @Nullable SiteCode site,
        @Nullable String indicator,
        @Nullable Period period,
        List<CellState> states,
        @Nullable Instant since) {

    /** Where a reading stopped: the last change read. */
    record Place(Instant changedAt, String id) {

        static Optional<Place> parse(@Nullable String cursor) {
            return Cursor.parse(cursor, 2).map(it -> {
                try {
                    return new Place(Instant.parse(it.key(0)), it.key(1));
                } catch (DateTimeParseException e) {
                    throw Problem.invalid(
                            "cursor", "Ce curseur de page n’est pas valable : reprenez la liste au début.");
                }
            });
        }

        static Cursor after(MeasurementRow row) {
            return Cursor.of(row.changedAt(), row.id());
        }
    }

    /** As a query with its parameters, in the order of the changes. */
    Query after(Optional<Place> place) {
        Visibility.Condition visible = visibility.hql("prefecture", "site");
        StringBuilder text = new StringBuilder("from MeasurementRow where ").append(visible.text());
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        // What was never filled is no measurement.
        text.append(" and version > 0");
        add(text, parameters, "prefecture", "prefecture = ", prefecture);
        add(text, parameters, "site", "site = ", site);
        add(text, parameters, "indicator", "indicator = ", indicator);
        add(text, parameters, "period", "period = ", period);
        add(text, parameters, "states", "state in ", states.isEmpty() ? null : states);
        add(text, parameters, "since", "changedAt >= ", since);
        place.ifPresent(last -> {
            text.append(" and (changedAt, id) > (:changedAt, :id)");
            parameters.put("changedAt", last.changedAt());
            parameters.put("id", last.id());
        });
        return new Query(text.append(" order by changedAt, id").toString(), parameters);
    }

    record Query(String text, Map<String, Object> parameters) {}

    private static void add(
            StringBuilder text, Map<String, Object> parameters, String name, String condition, @Nullable Object value) {
        if (value != null) {
            text.append(" and ").append(condition).append(':').append(name);
            parameters.put(name, value);
        }
    }
}
