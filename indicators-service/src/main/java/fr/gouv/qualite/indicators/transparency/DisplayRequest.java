package fr.gouv.qualite.indicators.transparency;

import fr.gouv.qualite.platform.service.input.SaysSomething;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "PublishDisplay", description = "La publication d’un affichage.")
record DisplayRequest(
        @Size(max = 300)
        @SaysSomething
        @Schema(description = "Ce qui est corrigé, dit au public ; obligatoire à partir de la deuxième version.")
        @Nullable
        String correction) {}
