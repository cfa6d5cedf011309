package fr.gouv.qualite.indicators.reference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place where users are received; its code tells its prefecture. */
@Schema(description = "Un site.")
record Site(
        @NotBlank @Size(max = 200) @Schema(description = "Nom.")
        String name,

        @NotNull @Schema(description = "Nature.") SiteType type,

        @NotBlank @Size(max = 200) @Schema(description = "Commune.")
        String town) {}
