package fr.gouv.qualite.surveys.results;

import java.util.HashMap;
import java.util.Map;

/** How many responses answered each question, and how many chose each choice. */
final class Counts {

    private final Map<String, Integer> answered = new HashMap<>();
    private final Map<String, Map<String, Integer>> chosen = new HashMap<>();

    void answered(String question, int count) {
        answered.put(question, count);
    }

    void chosen(String question, String choice, int count) {
        chosen.computeIfAbsent(question, q -> new HashMap<>()).put(choice, count);
    }

    int answered(String question) {
        return answered.getOrDefault(question, 0);
    }

    int chosen(String question, String choice) {
        return chosen.getOrDefault(question, Map.of()).getOrDefault(choice, 0);
    }
}
