package fr.gouv.qualite.indicators.opendata;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Une page de résultats publiés.")
record PageOpenResult(
        @Schema(description = "Les éléments de la page.") List<OpenResult> items,

        @Schema(description = "Curseur de la page suivante ; absent à la dernière page.") @Nullable
        String next) {}
