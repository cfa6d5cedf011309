package fr.gouv.qualite.indicators.reference;

import fr.gouv.qualite.indicators.FrenchDate;
import fr.gouv.qualite.platform.HolidayZone;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A prefecture and what it commits to, when. */
@Schema(description = "Une préfecture et ses périmètres.")
record Prefecture(
        @NotBlank @Size(max = 200) @Schema(description = "Nom.")
        String name,

        @NotNull @Schema(description = "Zone des jours fériés.")
        HolidayZone holidayZone,

        @NotBlank @Schema(description = "Fuseau horaire.", examples = "Europe/Paris")
        String timeZone,

        @NotNull @Size(max = 50) @Schema(description = "Périmètres datés.")
        List<@Valid Perimeter> perimeters)
        implements Versioned<Prefecture> {

    @Override
    public List<String> changesSince(Prefecture before) {
        return new Differences()
                .compare("Nom", before.name(), name)
                .compare("Zone des jours fériés", before.holidayZone().name(), holidayZone.name())
                .compare("Fuseau horaire", before.timeZone(), timeZone)
                .compareAll(
                        "Périmètre",
                        before.perimeters().stream().map(Perimeter::told).toList(),
                        perimeters.stream().map(Perimeter::told).toList())
                .sentences();
    }

    @Schema(description = "Les modules suivis d’un référentiel, entre deux jours compris.")
    record Perimeter(
            @NotBlank @Schema(description = "Code du référentiel.")
            String framework,

            @NotNull @Schema(description = "Modules choisis, en plus des obligatoires.")
            List<String> modules,

            @NotNull @Schema(description = "Premier jour.") LocalDate from,

            @Schema(description = "Dernier jour ; absent s’il court encore.") @Nullable
            LocalDate to,

            @Schema(description = "Version suivie du référentiel ; absente : celle qui s’applique à chaque date.")
            @Min(1)
            @Nullable
            Long frameworkVersion,

            @Size(max = 50)
            @Schema(
                    description = "Codes des sites engagés ; absents : tous ceux de la préfecture.",
                    examples = "76-ROUEN")
            @Nullable
            List<SiteCode> sites,

            @Size(max = 200) @Schema(description = "Bureaux engagés, quand ils sont précisés.") @Nullable
            List<@Valid Bureau> bureaux) {

        /** The framework's version that it follows whatever the date, as {@code code@version}; empty when it follows its times. */
        Optional<String> pinned() {
            return Optional.ofNullable(frameworkVersion).map(version -> framework + "@" + version);
        }

        boolean asksOf(SiteCode site) {
            return sites == null || sites.isEmpty() || sites.contains(site);
        }

        private String told() {
            return framework
                    + (frameworkVersion == null ? "" : " version " + frameworkVersion)
                    + (modules.isEmpty() ? "" : ", modules " + String.join(", ", modules))
                    + " depuis le " + FrenchDate.of(from)
                    + (to == null ? "" : " jusqu’au " + FrenchDate.of(to))
                    + (sites == null || sites.isEmpty() ? "" : ", sites " + join(sites, SiteCode::value))
                    + (bureaux == null || bureaux.isEmpty() ? "" : ", bureaux " + join(bureaux, Bureau::name));
        }

        private static <T> String join(List<T> all, Function<T, String> text) {
            return all.stream().map(text).collect(Collectors.joining(", "));
        }

        boolean covers(Period period) {
            return !from.isAfter(period.lastDay()) && (to == null || !to.isBefore(period.firstDay()));
        }
    }

    @Schema(description = "Un bureau engagé dans la démarche.")
    record Bureau(
            @NotNull @Schema(description = "Site où il se trouve.")
            SiteCode site,

            @NotBlank @Size(max = 200) @Schema(description = "Nom du bureau.", examples = "Bureau des titres")
            String name) {}
}
