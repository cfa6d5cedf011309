package fr.gouv.qualite.surveys.response;

import static java.util.Objects.requireNonNullElse;

import fr.gouv.qualite.platform.service.time.PlausibleDay;
import fr.gouv.qualite.surveys.campaign.Channel;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Hands in one filled-in form. */
@Schema(description = "Les réponses d’une personne, sans rien qui dise qui elle est.")
record SubmitResponse(
        @Schema(
                description = "Réponses par code de question ; une question sans réponse est absente.",
                examples =
                        "{\"USED_WEBSITE\": \"YES\", \"WEBSITE_EASY\": \"SATISFIED\", \"IDEAS\": \"Plus de sièges\"}")
        @NotNull(message = "Les réponses sont absentes.")
        @Size(max = 200, message = "Un questionnaire a au plus 200 questions.")
        Map<String, Answer> answers,

        @Schema(
                description = "Jour de la réponse, s’il précède celui de l’envoi : sur papier, ou sans réseau.",
                examples = "2022-03-01")
        @Nullable
        @PlausibleDay
        LocalDate answeredOn,

        @Schema(description = "Comment la réponse est venue : LINK par défaut, PAPER par défaut pour un agent.")
        @Nullable
        Channel channel) {

    Channel channelOr(Channel usual) {
        return requireNonNullElse(channel, usual);
    }
}
