package fr.gouv.qualite.complaints.handling;

import fr.gouv.qualite.complaints.casefile.CaseStep;
import fr.gouv.qualite.platform.service.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One step for several cases at once. */
@Schema(name = "CasesStep", description = "Une même étape pour plusieurs demandes.")
public record HandleMany(
        @Schema(description = "Les demandes, cent au plus.")
        @NotNull(message = "Choisissez au moins une demande.")
        @Size(min = 1, max = 100, message = "Choisissez de un à cent demandes.")
        Set<@NotNull UUID> cases,

        @Schema(description = "L’étape.") @NotNull(message = "L’étape est absente.")
        Step step,

        @Schema(description = "Pour une attribution : à qui.") @Valid @Nullable
        Assign assignment,

        @Schema(description = "Pour une requalification : ce dont il s’agit.") @Valid @Nullable
        Requalify requalification,

        @Schema(description = "Pour une réorientation : vers qui.") @Valid @Nullable
        Redirect redirection,

        @Schema(description = "Pour des réorientations annulées : pourquoi.") @Valid @Nullable
        Reopening reopening,

        @Schema(description = "Pour une clôture : note interne.") @Valid @Nullable
        Closure closure) {

    /** What can be done to many cases in one gesture: what says the same to all of them. */
    @Schema(name = "StepForMany", description = "Une étape que plusieurs demandes peuvent franchir ensemble.")
    enum Step {
        ASSIGNMENT(CaseStep.ASSIGNMENT),
        ACKNOWLEDGEMENT(CaseStep.ACKNOWLEDGEMENT),
        REQUALIFICATION(CaseStep.REQUALIFICATION),
        REDIRECTION(CaseStep.REDIRECTION),
        /** Reopens what was redirected wrongly. */
        REOPENING(CaseStep.REOPENING),
        CLOSURE(CaseStep.CLOSURE);

        private final CaseStep ofEach;

        Step(CaseStep ofEach) {
            this.ofEach = ofEach;
        }

        /** The step that each of the cases takes. */
        CaseStep ofEach() {
            return ofEach;
        }
    }

    /** To whom the cases are given, for an assignment. */
    Assign named() {
        if (assignment == null) {
            throw Problem.invalid("assignment", "Indiquez à qui attribuer ces demandes.");
        }
        return assignment;
    }

    /** What the cases really are, for a requalification. */
    Requalify qualified() {
        if (requalification == null) {
            throw Problem.invalid("requalification", "Indiquez la nature et le champ de ces demandes.");
        }
        return requalification;
    }

    /** Where people are sent, for a redirection. */
    Redirect redirected() {
        if (redirection == null) {
            throw Problem.invalid("redirection", "Indiquez vers qui réorienter ces demandes.");
        }
        return redirection;
    }

    /** Why the redirections of these cases are taken back. */
    Reopening reopened() {
        if (reopening == null) {
            throw Problem.invalid("reopening", "Indiquez pourquoi ces réorientations sont annulées.");
        }
        return reopening;
    }

    @Nullable
    String closingNote() {
        return closure == null ? null : closure.note();
    }
}
