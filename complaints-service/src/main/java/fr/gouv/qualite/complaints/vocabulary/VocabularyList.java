package fr.gouv.qualite.complaints.vocabulary;

import fr.gouv.qualite.complaints.Labelled;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The words of one list of codes, in the order in which they are shown. */
@Schema(name = "VocabularyList", description = "Les mots français d’une liste de codes.")
public record VocabularyList(
        @Schema(description = "La liste, du nom qu’elle a dans ce contrat.", examples = "CaseKind")
        String list,

        @Schema(description = "Les codes et leurs mots, dans l’ordre où ils se présentent.")
        List<Entry> entries) {

    /** A code and its word. */
    @Schema(name = "VocabularyEntry", description = "Un code et son mot.")
    public record Entry(
            @Schema(description = "Le code.", examples = "COMPLIMENT")
            String code,

            @Schema(description = "Le mot.", examples = "Remerciement")
            String label) {}

    static <E extends Enum<E> & Labelled> VocabularyList of(Class<E> codes) {
        return new VocabularyList(
                codes.getSimpleName(),
                Arrays.stream(codes.getEnumConstants())
                        .map(code -> new Entry(code.name(), code.label()))
                        .toList());
    }
}
