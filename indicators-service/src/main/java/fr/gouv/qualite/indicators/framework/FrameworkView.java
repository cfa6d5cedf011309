package fr.gouv.qualite.indicators.framework;

import fr.gouv.qualite.indicators.deadline.DeadlineRule;
import fr.gouv.qualite.indicators.reference.References;
import fr.gouv.qualite.platform.figures.FrameworkEdition;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Un référentiel et sa version.")
record FrameworkView(
        @Schema(description = "Code.") String code,

        @Schema(description = "Titre.") String title,

        @Schema(description = "Premier jour d’application.") LocalDate validFrom,

        @Schema(description = "Dernier jour d’application.") @Nullable
        LocalDate validTo,

        @Schema(description = "Rubriques.") List<Framework.Rubric> rubrics,

        @Schema(description = "Modules.") List<Framework.Module> modules,

        @Schema(description = "Premier jour d’application de cette version ; absent : celui du référentiel.") @Nullable
        LocalDate effectiveFrom,

        @Schema(description = "Ce que cette version change et pourquoi.") @Nullable
        String note,

        @Schema(description = "Seuil sous lequel une action d’amélioration est demandée.")
        Framework.ImprovementThreshold improvementThreshold,

        @Schema(description = "Délais de réponse et d’accusé de réception.")
        List<DeadlineRule> deadlineRules,

        @Schema(description = "Vrai si ses délais engagent toutes les préfectures, quel que soit leur périmètre.")
        boolean nationwide,

        @Schema(description = "Nombre de titres que les sources ne donnent pas, à compléter.")
        int toComplete,

        @Schema(description = "Version, à rappeler pour modifier.")
        long version) {

    static FrameworkView of(References.Key key, Framework it) {
        return new FrameworkView(
                key.code(),
                it.title(),
                it.validFrom(),
                it.validTo(),
                it.rubrics(),
                it.modules(),
                it.effectiveFrom(),
                it.note(),
                it.threshold(),
                it.deadlines(),
                it.bindsEveryone(),
                it.toComplete(),
                key.version());
    }

    /** What it asks for between the days on which this version applies. */
    FrameworkEdition edition(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new FrameworkEdition(
                code,
                version,
                from,
                to,
                modules.stream()
                        .map(module -> new FrameworkEdition.Module(
                                module.code(),
                                module.mandatory(),
                                module.engagements().stream()
                                        .flatMap(engagement -> engagement.measured().stream())
                                        .collect(Collectors.toSet())))
                        .toList());
    }

    /** The codes of all indicators that prove some engagement. */
    Set<String> allIndicators() {
        return modules.stream()
                .flatMap(module -> module.engagements().stream())
                .flatMap(engagement -> engagement.measured().stream())
                .collect(Collectors.toSet());
    }
}
