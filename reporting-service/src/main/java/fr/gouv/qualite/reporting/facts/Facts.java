package fr.gouv.qualite.reporting.facts;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import fr.gouv.qualite.platform.service.database.Rows;
import fr.gouv.qualite.reporting.topic.Fact;
import fr.gouv.qualite.reporting.topic.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads facts by their type, in the order of their keys: one SQL statement a question. */
@ApplicationScoped
public class Facts {

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper json;

    /** Every fact of this type. */
    public <T extends Fact> List<T> all(Class<T> type) {
        return read(type, "", Map.of());
    }

    /** Reads the facts of a site, or of a prefecture and its sites. */
    public <T extends Fact> List<T> at(Place place, Class<T> type) {
        return read(type, " AND " + place.column() + " = :code", Map.of("code", place.code()));
    }

    /** Of those, the ones that lie entirely between two days, both included. */
    public <T extends Fact> List<T> within(Place place, LocalDate first, LocalDate last, Class<T> type) {
        return read(
                type,
                " AND " + place.column() + " = :code AND first_day >= :first AND last_day <= :last",
                Map.of("code", place.code(), "first", first, "last", last));
    }

    /** Of those, the ones that have a day in common with these two and the days between. */
    public <T extends Fact> List<T> overlapping(Place place, LocalDate first, LocalDate last, Class<T> type) {
        return read(
                type,
                " AND " + place.column() + " = :code AND first_day <= :last AND last_day >= :first",
                Map.of("code", place.code(), "first", first, "last", last));
    }

    /**
     * Answers a question that the database should count itself.
     *
     * @param sql on {@code live_fact}, with {@code :topic}, {@code :code}, {@code :first} and {@code :last}, and the
     *     column that holds the place's code written {@code %s}
     * @param row a record with one component for each column, of the same name
     */
    public <T extends Record> List<T> count(
            String sql, Place place, LocalDate first, LocalDate last, Class<? extends Fact> type, Class<T> row) {
        var query = database.createNativeQuery(sql.formatted(place.column()))
                .setParameter("topic", Topic.of(type).address())
                .setParameter("code", place.code())
                .setParameter("first", first)
                .setParameter("last", last);
        return Rows.map(query, row);
    }

    private <T extends Fact> List<T> read(Class<T> type, String condition, Map<String, Object> parameters) {
        Map<String, Object> all = new LinkedHashMap<>(parameters);
        all.put("topic", Topic.of(type).address());
        ObjectReader reader = json.readerFor(type).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        return texts("SELECT cast(data AS text) FROM live_fact WHERE topic = :topic" + condition + " ORDER BY key", all)
                .stream()
                .map(text -> parse(reader, type, text))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<String> texts(String sql, Map<String, Object> parameters) {
        var query = database.createNativeQuery(sql, String.class);
        parameters.forEach(query::setParameter);
        return (List<String>) query.getResultList();
    }

    private static <T> T parse(ObjectReader reader, Class<T> type, String text) {
        try {
            return reader.readValue(text, type);
        } catch (IOException e) {
            throw new IllegalStateException("The read model holds what it cannot read", e);
        }
    }
}
