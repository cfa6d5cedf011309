package fr.gouv.qualite.indicators.digitalpoint;

import fr.gouv.qualite.platform.service.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Une journée comptée au point d’accueil numérique.")
record RecordDay(
        @NotNull(message = "Indiquez le nombre d’usagers reçus.")
        @Min(0)
        @Max(MOST)
        @Schema(description = "Usagers reçus dans la journée.")
        Integer visits,

        @Size(max = 5)
        @Schema(description = "Motifs des visites, quand ils ont été notés ; leur somme ne dépasse pas les visites.")
        @Nullable
        List<@NotNull @Valid NotedPurpose> purposes,

        @Schema(description = "Vrai pour enregistrer un nombre très éloigné des journées d’avant, une fois vérifié.")
        @Nullable
        Boolean confirmUnusual) {

    static final int MOST = 10_000;

    @Schema(description = "Combien sont venus pour une démarche.")
    record NotedPurpose(
            @NotNull(message = "Indiquez la démarche.") @Schema(description = "Démarche.")
            Purpose purpose,

            @NotNull(message = "Indiquez ce nombre.")
            @Min(0)
            @Max(MOST)
            @Schema(description = "Usagers venus pour elle.")
            Integer count) {}

    boolean confirmsUnusual() {
        return Boolean.TRUE.equals(confirmUnusual);
    }

    /** Refuses purposes that are given twice, or that are more than the visits. */
    void check() {
        long sum = noted().stream().mapToLong(NotedPurpose::count).sum();
        if (noted().stream().map(NotedPurpose::purpose).distinct().count() < noted().size()) {
            throw Problem.invalid("purposes", "Une démarche est comptée deux fois : gardez une seule ligne pour elle.");
        }
        if (sum > visits) {
            throw Problem.invalid(
                    "purposes",
                    "Les motifs comptés (%d) dépassent les usagers reçus (%d).".formatted(sum, (int) visits));
        }
    }

    /** In the order of the purposes; those that nobody came for are left out. */
    List<PurposeCount> counts() {
        return noted().stream()
                .filter(it -> it.count() > 0)
                .sorted(Comparator.comparing(NotedPurpose::purpose))
                .map(it -> new PurposeCount(it.purpose().name(), it.purpose().label(), it.count()))
                .toList();
    }

    private List<NotedPurpose> noted() {
        return purposes == null ? List.of() : purposes;
    }
}
