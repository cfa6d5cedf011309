package fr.gouv.qualite.platform.service.database;

import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;

/**
 * Reads the rows of a query into records: each component takes the column of its name, {@code answeredOn} that of
 * {@code answered_on} or {@code answeredOn}. The only place that sees rows without a type.
 *
 * <p>Texts become codes, periods, enums; numbers become what the component asks for when nothing is lost. A primitive
 * component takes no NULL.
 */
public final class Rows {

    private Rows() {}

    /** @param query whose columns each have a name: SQL, or HQL with an alias for each expression */
    @SuppressWarnings("unchecked")
    public static <R extends Record> List<R> map(Query query, Class<R> row) {
        RowReader<R> reader = RowReader.of(row);
        return query.unwrap(org.hibernate.query.Query.class)
                .setTupleTransformer(reader::read)
                .getResultList();
    }

    /** The only row; empty when there is none. @throws IllegalStateException when there are several */
    public static <R extends Record> Optional<R> one(Query query, Class<R> row) {
        List<R> rows = map(query, row);
        if (rows.size() > 1) {
            throw new IllegalStateException("One row was expected, not " + rows.size());
        }
        return rows.stream().findFirst();
    }
}
