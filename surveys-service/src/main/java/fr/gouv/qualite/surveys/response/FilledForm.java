package fr.gouv.qualite.surveys.response;

import fr.gouv.qualite.platform.service.http.Characters;
import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.problem.Problem.FieldError;
import fr.gouv.qualite.surveys.questionnaire.Condition;
import fr.gouv.qualite.surveys.questionnaire.Form;
import fr.gouv.qualite.surveys.questionnaire.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A form as one person filled it in: every answer fits its question, and only questions that were shown have one. */
final class FilledForm {

    /** The longest free text, in characters. */
    static final int LONGEST_TEXT = 2000;

    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final Map<String, Question> questions = new LinkedHashMap<>();

    private FilledForm() {}

    /** Reads the answers against the form; refuses them with everything that is wrong, question by question. */
    static FilledForm read(Form form, Map<String, Answer> given) {
        FilledForm filled = new FilledForm();
        List<FieldError> errors = new ArrayList<>();
        for (Question question : form.questions()) {
            filled.questions.put(question.code(), question);
            filled.refusal(question, given.get(question.code()))
                    .ifPresent(message -> errors.add(new FieldError("answers." + question.code(), message)));
        }
        given.keySet().stream()
                .filter(code -> !filled.questions.containsKey(code))
                .forEach(code -> errors.add(
                        new FieldError("answers." + code, "Cette question n’existe pas dans ce questionnaire.")));
        if (!errors.isEmpty()) {
            throw new Problem(
                    CommonProblem.INVALID_INPUT,
                    "Certaines réponses sont à corriger ; les autres ne sont pas perdues.",
                    errors);
        }
        return filled;
    }

    /** The answers, in the order of the form. */
    Map<String, Answer> answers() {
        return answers;
    }

    /** Keeps the answer, or says why it is refused. */
    private Optional<String> refusal(Question question, @Nullable Answer answer) {
        boolean shown = isShown(question);
        if (answer == null || answer.saysNothing()) {
            return shown && question.required()
                    ? Optional.of("Répondez à la question « " + question.label().fr() + " ».")
                    : Optional.empty();
        }
        if (!shown) {
            return Optional.of("Cette question n’est pas posée d’après les réponses précédentes.");
        }
        Optional<String> misfit = misfit(question, answer);
        if (misfit.isEmpty()) {
            answers.put(question.code(), answer);
        }
        return misfit;
    }

    /** A question whose condition rests on one that was not shown is not shown either: that one has no answer. */
    private boolean isShown(Question question) {
        Condition condition = question.showIf();
        if (condition == null) {
            return true;
        }
        Answer earlier = answers.get(condition.question());
        return earlier != null && earlier.codes().stream().anyMatch(condition.anyOf()::contains);
    }

    private static Optional<String> misfit(Question question, Answer answer) {
        return switch (question.type()) {
            case FREE_TEXT -> misfitText(answer);
            case SCORE -> misfitScore(question, answer);
            case MULTIPLE_CHOICE -> misfitChoices(question, answer.codes(), !(answer instanceof Answer.Score));
            case SATISFACTION, YES_NO, SINGLE_CHOICE ->
                misfitChoices(question, answer.codes(), answer instanceof Answer.One);
        };
    }

    private static Optional<String> misfitText(Answer answer) {
        if (!(answer instanceof Answer.One text)) {
            return Optional.of("Répondez par un texte.");
        }
        return Characters.count(text.value()) > LONGEST_TEXT
                ? Optional.of("Le texte ne doit pas dépasser " + LONGEST_TEXT + " caractères.")
                : Optional.empty();
    }

    private static Optional<String> misfitScore(Question question, Answer answer) {
        Integer lowest = question.lowest();
        Integer highest = question.highest();
        boolean fits = answer instanceof Answer.Score score
                && lowest != null
                && highest != null
                && score.value() >= lowest
                && score.value() <= highest;
        return fits ? Optional.empty() : Optional.of("Donnez une note de " + lowest + " à " + highest + ".");
    }

    private static Optional<String> misfitChoices(Question question, List<String> codes, boolean rightShape) {
        if (!rightShape) {
            return Optional.of("Choisissez une seule des réponses proposées.");
        }
        if (!codes.stream().allMatch(question::offers)) {
            return Optional.of("Choisissez parmi les réponses proposées.");
        }
        return new HashSet<>(codes).size() < codes.size()
                ? Optional.of("La même réponse est donnée deux fois.")
                : Optional.empty();
    }
}
