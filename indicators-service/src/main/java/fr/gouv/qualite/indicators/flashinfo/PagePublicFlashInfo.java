package fr.gouv.qualite.indicators.flashinfo;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Une page de flash-infos publiés.")
record PagePublicFlashInfo(
        @Schema(description = "Les éléments de la page.") List<FlashInfoView> items,

        @Schema(description = "Curseur de la page suivante ; absent à la dernière page.") @Nullable
        String next) {}
