package fr.gouv.qualite.indicators.organisation;

import fr.gouv.qualite.platform.SiteCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Un bureau engagé dans la démarche.")
public record Bureau(
        @NotNull @Schema(description = "Site où il se trouve.")
        SiteCode site,

        @NotBlank @Size(max = 200) @Schema(description = "Nom du bureau.", examples = "Bureau des titres")
        String name) {}
