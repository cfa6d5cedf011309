package fr.gouv.qualite.indicators.organisation;

import fr.gouv.qualite.indicators.reference.Differences;
import fr.gouv.qualite.indicators.reference.Versioned;
import fr.gouv.qualite.platform.FrenchDate;
import fr.gouv.qualite.platform.service.time.PlausibleDay;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A place where users are received; its code tells its prefecture. */
@Schema(description = "Un site.")
record Site(
        @NotBlank @Size(max = 200) @Schema(description = "Nom.")
        String name,

        @NotNull @Schema(description = "Nature.") SiteType type,

        @NotBlank @Size(max = 200) @Schema(description = "Commune.")
        String town,

        @Pattern(regexp = "\\d{5}", message = "Un code postal a cinq chiffres.")
        @Schema(description = "Code postal.", examples = "76000")
        @Nullable
        String postalCode,

        @Schema(description = "Ouvert depuis ce jour ; absent : depuis toujours.") @Nullable @PlausibleDay(since = 1900)
        LocalDate openedOn,

        @Schema(description = "Dernier jour d’ouverture ; absent s’il est ouvert.") @Nullable @PlausibleDay
        LocalDate closedOn,

        @Size(max = 20) @Schema(description = "Déménagements, le plus ancien d’abord.") @Nullable
        List<@Valid Move> moves,

        @Schema(description = "Fuseau horaire, s’il n’est pas celui de la préfecture.", examples = "Pacific/Marquesas")
        @Nullable
        String timeZone)
        implements Versioned<Site> {

    @Schema(description = "Un déménagement : d’où le site est parti, et quand.")
    record Move(
            @NotNull @Schema(description = "Premier jour dans les nouveaux locaux.") @PlausibleDay(since = 1900)
            LocalDate on,

            @NotBlank @Size(max = 200) @Schema(description = "Commune quittée.")
            String fromTown,

            @Size(max = 300) @Schema(description = "Adresse quittée, quand elle est connue.") @Nullable
            String fromAddress) {

        private String text() {
            return "départ de " + fromTown + (fromAddress == null ? "" : " (" + fromAddress + ")") + ", le "
                    + FrenchDate.of(on);
        }
    }

    @Override
    public List<String> changesSince(Site before) {
        return new Differences()
                .compare("Nom", before.name(), name)
                .compare("Nature", before.type().label(), type.label())
                .compare("Commune", before.town(), town)
                .compare("Code postal", before.postalCode(), postalCode)
                .compare("Ouvert depuis", before.openedOn(), openedOn)
                .compare("Dernier jour d’ouverture", before.closedOn(), closedOn)
                .compare("Fuseau horaire", before.timeZone(), timeZone)
                .compareAll("Déménagement", before.departures(), departures())
                .sentences();
    }

    private List<String> departures() {
        return moves == null ? List.of() : moves.stream().map(Move::text).toList();
    }
}
