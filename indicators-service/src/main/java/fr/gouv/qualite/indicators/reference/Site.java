package fr.gouv.qualite.indicators.reference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
        String postalCode) {}
