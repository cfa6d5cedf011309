package fr.gouv.qualite.indicators.deadline;

import fr.gouv.qualite.platform.service.problem.Problem;
import java.util.List;

/** What a list of deadline rules may not say. */
public final class DeadlineRules {

    private DeadlineRules() {}

    /** Refuses rules that end before they begin, and two that give one demand two deadlines. */
    public static void check(List<DeadlineRule> rules) {
        for (int i = 0; i < rules.size(); i++) {
            DeadlineRule rule = rules.get(i);
            if (rule.to() != null && rule.to().isBefore(rule.from())) {
                throw Problem.invalid(field(i) + ".to", "Le dernier jour d’un délai suit le premier.");
            }
            if (rules.subList(0, i).stream().anyMatch(rule::meets)) {
                throw Problem.invalid(
                        field(i),
                        "Deux délais se contredisent pour la même nature, le même canal et les mêmes jours : "
                                + rule.text() + ".");
            }
        }
    }

    /**
     * Refuses a prefecture's own rules where they give more time than those that bind it.
     *
     * @param before the rules that it had: one that a framework has since become stricter than stops nobody from changing
     *     something else, and binds nothing
     */
    public static void mustNotBeLooser(List<DeadlineRule> own, List<DeadlineRule> before, List<DeadlineRule> binding) {
        for (int i = 0; i < own.size(); i++) {
            DeadlineRule rule = own.get(i);
            if (before.contains(rule)) {
                continue;
            }
            String field = field(i) + ".workingDays";
            binding.stream()
                    .filter(it -> rule.meets(it) && rule.workingDays() > it.workingDays())
                    .findFirst()
                    .ifPresent(it -> {
                        throw Problem.invalid(
                                field,
                                "Une préfecture peut se donner un délai plus court que son référentiel, pas plus long. "
                                        + it.text() + ".");
                    });
        }
    }

    private static String field(int rank) {
        return "deadlineRules[" + rank + "]";
    }
}
