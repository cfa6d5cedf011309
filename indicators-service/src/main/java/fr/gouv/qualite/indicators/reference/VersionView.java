package fr.gouv.qualite.indicators.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Une version gardée d’une donnée de référence.")
public record VersionView(
        @Schema(description = "Numéro de version.") long version,

        @Schema(description = "Quand elle a été enregistrée.")
        Instant savedAt,

        @Schema(description = "Par qui.") String by,

        @Schema(description = "Premier jour d’application ; absent quand la donnée porte elle-même ses dates.")
        @Nullable
        LocalDate effectiveFrom,

        @Schema(description = "Ce qui change par rapport à la version précédente, en clair.")
        List<String> changes) {}
