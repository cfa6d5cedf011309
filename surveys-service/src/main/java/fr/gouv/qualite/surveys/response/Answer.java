package fr.gouv.qualite.surveys.response;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.gouv.qualite.platform.InvalidValueException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The answer to one question, as JSON writes it: one text, several, or a whole number. */
@Schema(
        description = "Le code de la réponse choisie, la liste des codes (MULTIPLE_CHOICE), la note (SCORE) ou le texte"
                + " (FREE_TEXT).",
        oneOf = {String.class, Integer.class, String[].class})
sealed interface Answer {

    /** The code of a choice, or free text: the question says which. */
    record One(String value) implements Answer {}

    /** The codes of several choices. */
    record Several(List<String> values) implements Answer {}

    /** A score. */
    record Score(int value) implements Answer {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Answer of(@Nullable Object json) {
        if (json instanceof String text) {
            return new One(text);
        }
        if (json instanceof Integer score) {
            return new Score(score);
        }
        if (json instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return new Several(list.stream().map(String.class::cast).toList());
        }
        throw new InvalidValueException("Une réponse est un texte, un nombre entier ou une liste de codes.");
    }

    /** As JSON writes it; {@link #of} reads it back. */
    default Object json() {
        return switch (this) {
            case One one -> one.value();
            case Several several -> several.values();
            case Score score -> score.value();
        };
    }

    /** Whether nothing was in fact answered. */
    default boolean saysNothing() {
        return switch (this) {
            case One one -> one.value().isBlank();
            case Several several -> several.values().isEmpty();
            case Score score -> false;
        };
    }

    /** The codes chosen, or the score as text; what tallies count. */
    default List<String> codes() {
        return switch (this) {
            case One one -> List.of(one.value());
            case Several several -> several.values();
            case Score score -> List.of(Integer.toString(score.value()));
        };
    }
}
