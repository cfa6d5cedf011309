package fr.gouv.qualite.indicators.completeness;

import fr.gouv.qualite.platform.PrefectureCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Ce que les sites d’une préfecture ont saisi pour une période, et leur retard.")
record PrefectureCompleteness(
        @Schema(description = "Code de la préfecture.") String prefecture,

        @Schema(description = "Nom.") String name,

        @Schema(description = "Nombre de sites dont une saisie est attendue.")
        int sites,

        @Schema(description = "Nombre de mesures attendues.")
        int expected,

        @Schema(description = "Nombre de mesures renseignées, « sans objet » et « suspendu » compris.")
        int entered,

        @Schema(description = "Nombre de mesures validées ou verrouillées, et de celles qui n’ont pas à l’être.")
        int validated,

        @Schema(
                description = "Dernier jour pour saisir : quelques jours ouvrés après la fin de la période, dans le"
                        + " calendrier de la préfecture.")
        LocalDate dueOn,

        @Schema(description = "Nombre de mesures qui manquent après ce jour ; 0 avant.")
        int late,

        @Schema(description = "Nombre de sites à qui il en manque après ce jour.")
        int lateSites) {

    /** Orders by how much is late, the most first. */
    static final Comparator<PrefectureCompleteness> LATEST_FIRST = Comparator.comparingInt(PrefectureCompleteness::late)
            .reversed()
            .thenComparing(PrefectureCompleteness::prefecture);

    /** @param rows those of its sites of which something is expected */
    static PrefectureCompleteness of(
            PrefectureCode code, String name, List<CompletenessRow> rows, LocalDate dueOn, LocalDate today) {
        int expected = rows.stream().mapToInt(CompletenessRow::expected).sum();
        int entered = rows.stream().mapToInt(CompletenessRow::entered).sum();
        boolean isOver = today.isAfter(dueOn);
        return new PrefectureCompleteness(
                code.value(),
                name,
                rows.size(),
                expected,
                entered,
                rows.stream().mapToInt(CompletenessRow::validated).sum(),
                dueOn,
                isOver ? expected - entered : 0,
                isOver
                        ? (int) rows.stream()
                                .filter(it -> it.entered() < it.expected())
                                .count()
                        : 0);
    }
}
