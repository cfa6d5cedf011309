package fr.gouv.qualite.complaints.letter;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for the letters of some cases as one file. */
@Schema(description = "Les demandes dont imprimer la réponse.")
record PrintLetters(
        @Schema(description = "Identifiants des demandes, dans l’ordre des lettres.")
        @NotEmpty(message = "Choisissez au moins une demande.")
        @Size(max = 100, message = "Imprimez cent lettres à la fois au plus.")
        List<@NotNull UUID> cases,

        @Schema(description = "pdf, à imprimer, ou odt, à modifier.", examples = "pdf")
        @NotNull(message = "Choisissez le format : pdf ou odt.")
        LetterFormat format) {}
