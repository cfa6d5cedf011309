package fr.gouv.qualite.indicators.transparency;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Une page d’affichages publiés.")
record PagePublicDisplay(
        @Schema(description = "Les éléments de la page.") List<PublicDisplayView> items,

        @Schema(description = "Curseur de la page suivante ; absent à la dernière page.") @Nullable
        String next) {}
