package fr.gouv.qualite.complaints.casefile;

import fr.gouv.qualite.complaints.CaseState;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many cases wait, for the head of the list. */
@Schema(description = "Nombre de messages.")
public record CaseCounts(
        @Schema(description = "Messages à traiter.", examples = "12")
        long open,

        @Schema(description = "Messages en retard.", examples = "2")
        long late,

        @Schema(description = "Messages dont l’échéance est aujourd’hui.", examples = "1")
        long dueToday,

        @Schema(description = "Messages à traiter dont l’échéance tombe dans les trois jours.", examples = "4")
        long dueSoon,

        @Schema(description = "Messages à traiter qui ne sont attribués à personne.", examples = "5")
        long unassigned,

        @Schema(description = "Messages à traiter qui vous sont attribués.", examples = "3")
        long mine,

        @Schema(description = "Messages par état.") List<InState> byState) {

    /** How many in one state. */
    @Schema(name = "CaseStateCount", description = "Nombre de messages dans un état.")
    public record InState(
            @Schema(description = "L’état.") CaseState state,

            @Schema(description = "Combien.", examples = "7")
            long count) {}
}
