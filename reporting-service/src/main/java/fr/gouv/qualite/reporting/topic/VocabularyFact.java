package fr.gouv.qualite.reporting.topic;

import java.util.List;

/** The words of one list of codes of complaints-service: kinds, channels, subjects, criteria. */
public record VocabularyFact(String list, List<Entry> entries, long version) implements Fact {

    /** @param label as shown to people, in French */
    public record Entry(String code, String label) {}
}
