package fr.gouv.qualite.complaints.casefile;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of each of the cases that a step was asked for. */
@Schema(description = "Ce qu’est devenu chacun des messages.")
public record HandledCases(
        @Schema(description = "Combien ont franchi l’étape.", examples = "7")
        long done,

        @Schema(description = "Combien ne l’ont pas franchie, et restent comme ils étaient.", examples = "1")
        long refused,

        @Schema(description = "Chaque message, dans l’ordre demandé.")
        List<Result> results) {

    /** What became of one case. */
    @Schema(name = "HandledCase", description = "Ce qu’est devenu un message.")
    public record Result(
            @Schema(description = "Identifiant du message.") UUID id,

            @Schema(description = "Son numéro ; absent s’il n’existe pas.", examples = "76-2026-7K3MQP") @Nullable
            String number,

            @Schema(description = "Vrai s’il a franchi l’étape.")
            boolean done,

            @Schema(description = "Pourquoi il ne l’a pas franchie.", examples = "Ce message est clos.") @Nullable
            String reason) {}

    static HandledCases of(List<Result> results) {
        long done = results.stream().filter(Result::done).count();
        return new HandledCases(done, results.size() - done, results);
    }
}
