package fr.gouv.qualite.reporting.chapter;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.gouv.qualite.platform.documents.Block;
import java.util.List;

/**
 * A chapter of the annual report. Each source of figures brings its own, as a bean; the report finds them all. What a
 * chapter gathers is saved with the report as JSON, and from then on the report knows nothing else.
 *
 * @param <T> what it gathers
 */
public interface Chapter<T> {

    /** The field of the report's content that holds what was gathered. */
    String field();

    TypeReference<T> type();

    /** Its title in documents. */
    String title();

    /** Chapters come in this order, the lowest first. */
    int rank();

    /** Reads today's figures. */
    T gather(ReportScope scope);

    /** Keeps what may be published. Each thing left out adds a French sentence to {@code leftOut}. */
    default T publishable(T content, List<String> leftOut) {
        return content;
    }

    List<Block> blocks(T content);

    /** Lines for the report's first page. */
    default List<String> essentials(T content) {
        return List.of();
    }

    /** Strengths that the figures suggest to write. */
    default List<String> strengths(T content) {
        return List.of();
    }

    /** Leads for improvement that the figures suggest to write. */
    default List<String> improvementLeads(T content) {
        return List.of();
    }
}
