package fr.gouv.qualite.complaints.desk;

import fr.gouv.qualite.complaints.CaseState;
import fr.gouv.qualite.complaints.casefile.query.StateCount;
import fr.gouv.qualite.complaints.casefile.query.WaitingCounts;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many cases wait, for the head of the list. */
@Schema(description = "Nombre de demandes.")
public record CaseCounts(
        @Schema(description = "Demandes à traiter.", examples = "12")
        long open,

        @Schema(description = "Demandes en retard.", examples = "2")
        long late,

        @Schema(description = "Demandes dont l’échéance est aujourd’hui.", examples = "1")
        long dueToday,

        @Schema(description = "Demandes à traiter dont l’échéance tombe dans les trois jours.", examples = "4")
        long dueSoon,

        @Schema(description = "Demandes à traiter qui ne sont attribuées à personne.", examples = "5")
        long unassigned,

        @Schema(description = "Demandes à traiter qui vous sont attribuées.", examples = "3")
        long mine,

        @Schema(description = "Demandes par état.") List<InState> byState) {

    /** How many in one state. */
    @Schema(name = "CaseStateCount", description = "Nombre de demandes dans un état.")
    public record InState(
            @Schema(description = "L’état.") CaseState state,

            @Schema(description = "Combien.", examples = "7")
            long count) {}

    static CaseCounts of(WaitingCounts waiting, List<StateCount> states) {
        return new CaseCounts(
                waiting.open(),
                waiting.late(),
                waiting.dueToday(),
                waiting.dueSoon(),
                waiting.unassigned(),
                waiting.mine(),
                states.stream()
                        .map(counted -> new InState(counted.state(), counted.count()))
                        .toList());
    }
}
