package fr.gouv.qualite.complaints.handling;

import fr.gouv.qualite.complaints.casefile.CaseFile;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of each of the cases that a step was asked for. */
@Schema(description = "Ce qu’est devenue chacune des demandes.")
public record HandledCases(
        @Schema(description = "Combien ont franchi l’étape.", examples = "7")
        long done,

        @Schema(description = "Combien ne l’ont pas franchie, et restent comme elles étaient.", examples = "1")
        long refused,

        @Schema(description = "Chaque demande, dans l’ordre demandé.")
        List<Result> results) {

    /** What became of one case. */
    @Schema(name = "HandledCase", description = "Ce qu’est devenue une demande.")
    public record Result(
            @Schema(description = "Identifiant de la demande.")
            UUID id,

            @Schema(description = "Son numéro ; absent si elle n’existe pas.", examples = "76-2026-7K3MQP") @Nullable
            String number,

            @Schema(description = "Vrai si elle a franchi l’étape.")
            boolean done,

            @Schema(description = "Pourquoi elle ne l’a pas franchie.", examples = "Cette demande est close.") @Nullable
            String reason,

            @Schema(
                    description = "Ce qu’il reste à faire ou à savoir, si elle l’a franchie.",
                    examples = "Lettre à imprimer et à poster.")
            @Nullable
            String remark) {

        static Result done(CaseFile file, @Nullable String remark) {
            return new Result(file.id(), file.number(), true, null, remark);
        }

        static Result refused(UUID id, @Nullable CaseFile file, String reason) {
            return new Result(id, file == null ? null : file.number(), false, reason, null);
        }
    }

    static HandledCases of(List<Result> results) {
        long done = results.stream().filter(Result::done).count();
        return new HandledCases(done, results.size() - done, results);
    }
}
