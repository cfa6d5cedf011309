package fr.gouv.qualite.complaints.statistics;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.Channel;
import fr.gouv.qualite.complaints.Scope;
import fr.gouv.qualite.complaints.casefile.query.Dimension;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.Problem;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are counted: those of a site, of a prefecture, or of all that the caller sees, received in these months,
 * narrowed to a kind, a channel, a scope, a theme.
 */
public record StatisticsQuery(
        @Parameter(description = "Une préfecture.", example = "76") @QueryParam("prefecture") @Nullable
        PrefectureCode prefecture,

        @Parameter(description = "Un site.", example = "76-ROUEN") @QueryParam("site") @Nullable
        SiteCode site,

        @Parameter(description = "Premier mois.", example = "2022-01", schema = @Schema(implementation = String.class))
        @QueryParam("from")
        @NotNull(message = "Indiquez le premier mois, par exemple 2022-01.")
        Period.Month from,

        @Parameter(
                description = "Dernier mois, compris.",
                example = "2022-03",
                schema = @Schema(implementation = String.class))
        @QueryParam("to")
        @NotNull(message = "Indiquez le dernier mois, par exemple 2022-03.")
        Period.Month to,

        @Parameter(description = "Seulement cette nature.", example = "COMPLAINT") @QueryParam("kind") @Nullable
        CaseKind kind,

        @Parameter(description = "Seulement ce canal.", example = "EMAIL") @QueryParam("channel") @Nullable
        Channel channel,

        @Parameter(description = "Seulement ce champ.", example = "RECEPTION") @QueryParam("scope") @Nullable
        Scope scope,

        @Parameter(description = "Seulement ce thème ; « none » : celles qui n’en ont pas.", example = "Attente")
        @QueryParam("theme")
        @Size(max = 100, message = "Le thème dépasse 100 caractères.")
        @Nullable
        String theme) {

    private static final int LONGEST = 60;

    /** Refuses months that do not follow each other; their absence is refused by the constraints. */
    void check() {
        if (from.compareTo(to) > 0) {
            throw Problem.invalid("to", "Le dernier mois ne peut pas précéder le premier.");
        }
        if (from.through(to).size() > LONGEST) {
            throw Problem.invalid("to", "Demandez au plus cinq ans à la fois.");
        }
        if (theme != null && theme.indexOf('\0') >= 0) {
            throw Problem.invalid("theme", "Ce texte contient un caractère invalide.");
        }
    }

    /**
     * The kinds whose delays are measured: the one asked for; each apart when grouped by kind; else those that the
     * label's indicators count.
     */
    List<CaseKind> measuredKinds(Dimension by) {
        if (kind != null) {
            return List.of(kind);
        }
        return by == Dimension.KIND ? List.of(CaseKind.values()) : labelKinds();
    }

    static List<CaseKind> labelKinds() {
        return Arrays.stream(CaseKind.values())
                .filter(CaseKind::countsForTheLabel)
                .toList();
    }
}
