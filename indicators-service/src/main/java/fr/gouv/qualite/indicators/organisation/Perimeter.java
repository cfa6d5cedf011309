package fr.gouv.qualite.indicators.organisation;

import fr.gouv.qualite.indicators.reference.References;
import fr.gouv.qualite.platform.FrenchDate;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.time.PlausibleDay;
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

@Schema(description = "Les modules suivis d’un référentiel, entre deux jours compris.")
public record Perimeter(
        @NotBlank @Schema(description = "Code du référentiel.")
        String framework,

        @NotNull @Schema(description = "Modules choisis, en plus des obligatoires.")
        List<String> modules,

        @NotNull @Schema(description = "Premier jour.") @PlausibleDay
        LocalDate from,

        @Schema(description = "Dernier jour ; absent s’il court encore.") @Nullable @PlausibleDay
        LocalDate to,

        @Schema(description = "Version suivie du référentiel ; absente : celle qui s’applique à chaque date.")
        @Min(1)
        @Nullable
        Long frameworkVersion,

        @Size(max = 50)
        @Schema(description = "Codes des sites engagés ; absents : tous ceux de la préfecture.", examples = "76-ROUEN")
        @Nullable
        List<SiteCode> sites,

        @Size(max = 200) @Schema(description = "Bureaux engagés, quand ils sont précisés.") @Nullable
        List<@Valid Bureau> bureaux) {

    /** The version of the framework that it follows whatever the date; empty when it follows the dates. */
    public Optional<References.Key> pinned() {
        return Optional.ofNullable(frameworkVersion).map(version -> new References.Key(framework, version));
    }

    /** Whether both commit some same site to the same framework on some same day. */
    boolean overlaps(Perimeter other) {
        boolean sharesSite = sites == null
                || sites.isEmpty()
                || other.sites == null
                || other.sites.isEmpty()
                || sites.stream().anyMatch(other.sites::contains);
        return framework.equals(other.framework)
                && sharesSite
                && (to == null || !to.isBefore(other.from))
                && (other.to == null || !other.to.isBefore(from));
    }

    public boolean asksOf(SiteCode site) {
        return sites == null || sites.isEmpty() || sites.contains(site);
    }

    /** « QUAL_E_PREF, modules M2 depuis le 4 février 2019 ». */
    String text() {
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

    /** The same without its bureaux, of which nothing is measured. */
    public fr.gouv.qualite.platform.figures.Perimeter committed() {
        return new fr.gouv.qualite.platform.figures.Perimeter(
                framework, frameworkVersion, modules, from, to, sites == null ? List.of() : sites);
    }
}
