package fr.gouv.qualite.indicators.transparency;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "La publication d’un affichage.")
record PublishDisplay(
        @Size(max = 300)
        @Schema(description = "Ce qui est corrigé, dit au public ; obligatoire à partir de la deuxième version.")
        @Nullable
        String correction) {}
