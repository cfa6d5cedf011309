package fr.gouv.qualite.indicators.sheet;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Ce qui est à corriger dans le fichier.")
record ImportError(
        @Schema(description = "Numéro de la ligne, comme dans le tableur.")
        int line,

        @Schema(description = "Colonne à corriger.") @Nullable
        String column,

        @Schema(description = "Ce qui est attendu.") String message)
        implements ImportedLine {

    /** Where it is, for a list of fields at fault. */
    String place() {
        return "ligne " + line + (column == null ? "" : ", " + column);
    }
}
