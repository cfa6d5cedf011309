package fr.gouv.qualite.surveys.questionnaire;

import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.problem.Problem.FieldError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Rejects a form that cannot be answered: its codes are unique and everything it refers to is there before it. */
final class FormRules {

    private final List<FieldError> errors = new ArrayList<>();
    private final Map<String, Question> before = new HashMap<>();
    private final Set<String> themes = new HashSet<>();

    private FormRules() {}

    /** Refuses a form that could not be answered, with everything that is wrong in it. */
    static void check(Form form) {
        FormRules rules = new FormRules();
        for (int i = 0; i < form.themes().size(); i++) {
            if (!rules.themes.add(form.themes().get(i).code())) {
                rules.wrong("themes[" + i + "].code", "Deux thèmes portent ce code.");
            }
        }
        for (int i = 0; i < form.questions().size(); i++) {
            rules.check(form.questions().get(i), "questions[" + i + "]");
        }
        if (!rules.errors.isEmpty()) {
            throw new Problem(CommonProblem.INVALID_INPUT, "Certains champs sont à corriger.", rules.errors);
        }
    }

    private void check(Question question, String field) {
        if (question.theme() != null && !themes.contains(question.theme())) {
            wrong(field + ".theme", "Ce thème n’est pas dans la liste des thèmes.");
        }
        checkChoices(question, field + ".choices");
        checkBounds(question, field);
        Condition condition = question.showIf();
        if (condition != null) {
            checkCondition(condition, field + ".showIf");
        }
        if (before.put(question.code(), question) != null) {
            wrong(field + ".code", "Deux questions portent ce code.");
        }
    }

    private void checkChoices(Question question, String field) {
        Set<String> codes = question.choices().stream().map(Choice::code).collect(Collectors.toSet());
        Set<String> scale = question.type().scale().stream().map(Choice::code).collect(Collectors.toSet());
        if (codes.size() < question.choices().size()) {
            wrong(field, "Deux réponses portent le même code.");
        }
        if (question.type().hasItsOwnChoices() && codes.size() < 2) {
            wrong(field, "Proposez au moins deux réponses.");
        }
        if (!question.type().hasItsOwnChoices() && !scale.containsAll(codes)) {
            wrong(field, scale.isEmpty() ? "Ce type de question ne propose pas de réponses." : scaleMessage(question));
        }
    }

    private static String scaleMessage(Question question) {
        return "Ce type de question ne propose que "
                + question.type().scale().stream().map(Choice::code).collect(Collectors.joining(", ")) + ".";
    }

    private void checkBounds(Question question, String field) {
        Integer lowest = question.lowest();
        Integer highest = question.highest();
        if (question.type() != QuestionType.SCORE) {
            if (lowest != null || highest != null) {
                wrong(field + ".lowest", "Seules les questions notées ont des bornes.");
            }
        } else if (lowest == null || highest == null || lowest >= highest) {
            wrong(field + ".lowest", "Donnez la note la plus basse, puis une plus haute.");
        }
    }

    private void checkCondition(Condition condition, String field) {
        Question asked = before.get(condition.question());
        if (asked == null || !asked.type().isChosen()) {
            wrong(field + ".question", "Une condition porte sur une question à choix posée avant celle-ci.");
        } else if (!condition.anyOf().stream().allMatch(asked::offers)) {
            wrong(field + ".anyOf", "Cette question ne propose pas toutes ces réponses.");
        }
    }

    private void wrong(String field, String message) {
        errors.add(new FieldError(field, message));
    }
}
