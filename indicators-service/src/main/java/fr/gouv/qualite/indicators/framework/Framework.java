package fr.gouv.qualite.indicators.framework;

import fr.gouv.qualite.indicators.deadline.DeadlineRule;
import fr.gouv.qualite.platform.FrenchDate;
import fr.gouv.qualite.platform.service.time.PlausibleDay;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A label's framework: its rubrics, its modules with their engagements, and the deadlines that it sets. */
@Schema(description = "Un référentiel de labellisation.")
record Framework(
        @NotBlank @Size(max = 200) @Schema(description = "Titre du référentiel.")
        String title,

        @NotNull @Schema(description = "Premier jour d’application.") @PlausibleDay
        LocalDate validFrom,

        @Schema(description = "Dernier jour d’application ; absent s’il s’applique encore.") @Nullable @PlausibleDay
        LocalDate validTo,

        @NotNull @Size(max = 50) @Schema(description = "Rubriques, dans l’ordre d’affichage.")
        List<@Valid Rubric> rubrics,

        @NotNull @Size(max = 50) @Schema(description = "Modules.")
        List<@Valid Module> modules,

        @Schema(
                description =
                        "Premier jour d’application de cette version ; absent : celui de la version précédente, ou"
                                + " du référentiel.")
        @Nullable
        @PlausibleDay
        LocalDate effectiveFrom,

        @Size(max = 500) @Schema(description = "Ce que cette version change et pourquoi.") @Nullable
        String note,

        @Schema(description = "Seuil sous lequel une action d’amélioration est demandée ; absent : 75 %.")
        @Valid
        @Nullable
        ImprovementThreshold improvementThreshold,

        @Size(max = 100, message = "100 délais au plus.")
        @Schema(description = "Délais de réponse et d’accusé de réception ; absents : ceux de la version précédente.")
        @Nullable
        List<@Valid DeadlineRule> deadlineRules,

        @Schema(
                description =
                        "Vrai si ses délais engagent toutes les préfectures, quel que soit leur périmètre ; absent : comme"
                                + " la version précédente, faux pour la première.")
        @Nullable
        Boolean nationwide) {

    /** What is written where the sources give nothing. */
    static final String TO_COMPLETE = "à compléter";

    /** @param labelOf an indicator, by its code */
    List<String> changesSince(Framework before, UnaryOperator<String> labelOf) {
        return FrameworkComparison.changes(before, this, labelOf).stream()
                .map(FrameworkComparison.Change::text)
                .toList();
    }

    Framework startingOn(LocalDate effective) {
        return with(effective, deadlineRules, nationwide);
    }

    /** The same, with the deadlines of the version before where it says nothing of them. */
    Framework after(Framework previous) {
        return with(
                effectiveFrom,
                deadlineRules == null ? previous.deadlineRules : deadlineRules,
                nationwide == null ? previous.nationwide : nationwide);
    }

    private Framework with(
            @Nullable LocalDate effective, @Nullable List<DeadlineRule> deadlines, @Nullable Boolean everywhere) {
        return new Framework(
                title,
                validFrom,
                validTo,
                rubrics,
                modules,
                effective,
                note,
                improvementThreshold,
                deadlines,
                everywhere);
    }

    List<DeadlineRule> deadlines() {
        return deadlineRules == null ? List.of() : deadlineRules;
    }

    /** Whether its deadlines bind every prefecture. */
    boolean bindsEveryone() {
        return Boolean.TRUE.equals(nationwide);
    }

    /** The threshold that this version sets, or the usual one since the framework's first day. */
    ImprovementThreshold threshold() {
        return improvementThreshold == null ? ImprovementThreshold.usual(validFrom) : improvementThreshold;
    }

    /** The first day on which this version applies. */
    LocalDate start() {
        return effectiveFrom == null ? validFrom : effectiveFrom;
    }

    /** Every indicator that some engagement names. */
    Stream<String> measured() {
        return modules.stream()
                .flatMap(module -> module.engagements().stream())
                .flatMap(engagement -> engagement.measured().stream());
    }

    /** How many titles the sources did not give. */
    int toComplete() {
        return (int) modules.stream()
                .flatMap(module -> Stream.concat(
                        Stream.of(module.title()), module.engagements().stream().map(Engagement::title)))
                .filter(title -> title.strip().equalsIgnoreCase(TO_COMPLETE))
                .count();
    }

    @Schema(description = "Le taux de satisfaction sous lequel une action d’amélioration est demandée.")
    record ImprovementThreshold(
            @NotNull(message = "Indiquez le seuil.")
            @DecimalMin(value = "0", message = "Un seuil va de 0 à 100 %.")
            @DecimalMax(value = "100", message = "Un seuil va de 0 à 100 %.")
            @Schema(description = "Seuil, en %.", examples = "75")
            BigDecimal percent,

            @NotNull(message = "Indiquez le premier jour.")
            @Schema(description = "Premier jour d’application du seuil.")
            @PlausibleDay
            LocalDate from) {

        private static final BigDecimal USUAL = BigDecimal.valueOf(75);

        static ImprovementThreshold usual(LocalDate from) {
            return new ImprovementThreshold(USUAL, from);
        }

        /** « 75 % depuis le 4 février 2019 ». */
        String text() {
            return percent.stripTrailingZeros().toPlainString().replace('.', ',') + " % depuis le "
                    + FrenchDate.of(from);
        }
    }

    @Schema(description = "Une rubrique.")
    record Rubric(
            @NotBlank @Schema(description = "Code.") String code,

            @NotBlank @Schema(description = "Titre.") String title) {}

    @Schema(description = "Un module, obligatoire ou au choix.")
    record Module(
            @NotBlank @Schema(description = "Code.") String code,

            @NotBlank @Schema(description = "Titre.") String title,

            @Schema(description = "Vrai si toute préfecture le suit.")
            boolean mandatory,

            @NotNull @Size(max = 100) @Schema(description = "Engagements.")
            List<@Valid Engagement> engagements) {}

    @Schema(description = "Un engagement et les indicateurs qui le prouvent.")
    record Engagement(
            @NotBlank @Schema(description = "Code.") String code,

            @NotBlank @Schema(description = "Titre.") String title,

            @Schema(description = "Code de la rubrique.") @Nullable
            String rubric,

            @Schema(description = "Codes des indicateurs.") @Nullable
            List<String> indicators,

            @Size(max = 30) @Schema(description = "Preuves attendues.") @Nullable
            List<@NotBlank @Size(max = 300) String> proofs) {

        List<String> measured() {
            return indicators == null ? List.of() : indicators;
        }

        List<String> proven() {
            return proofs == null ? List.of() : proofs;
        }
    }
}
