package fr.gouv.qualite.indicators.flashinfo;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "WriteIntroduction", description = "Le mot d’introduction du responsable qualité.")
record IntroductionRequest(
        @Size(max = 1500) @Schema(description = "Quelques phrases ; vide pour n’en mettre aucune.") @Nullable
        String introduction) {}
