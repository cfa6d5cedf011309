package fr.gouv.qualite.reporting.complaint;

import fr.gouv.qualite.reporting.facts.Facts;
import fr.gouv.qualite.reporting.topic.VocabularyFact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;

/** The words that complaints-service has for its codes. */
@ApplicationScoped
public class Words {

    @Inject
    Facts facts;

    /** Its lists, read once for many labels. */
    public record Lists(Map<String, Map<String, String>> labels) {

        /** The label of a code; the code itself while its word has not come. */
        public String label(String list, String code) {
            return labels.getOrDefault(list, Map.of()).getOrDefault(code, code);
        }
    }

    public Lists lists() {
        return new Lists(facts.all(VocabularyFact.class).stream()
                .collect(Collectors.toMap(VocabularyFact::list, vocabulary -> vocabulary.entries().stream()
                        .collect(Collectors.toMap(VocabularyFact.Entry::code, VocabularyFact.Entry::label)))));
    }
}
