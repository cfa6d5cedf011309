package fr.gouv.qualite.indicators.sheet;

import fr.gouv.qualite.indicators.measurement.MeasurementKey;
import fr.gouv.qualite.indicators.measurement.UnusualFigure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Un nombre du fichier, très éloigné de ce que le site mesure d’habitude.")
record UnusualChange(
        @Schema(description = "Numéro de la ligne, comme dans le tableur.")
        int line,

        @Schema(description = "Colonne.") String column,

        @Schema(description = "Site.") String site,

        @Schema(description = "Période.") String period,

        @Schema(description = "Libellé de l’indicateur.") String label,

        @Schema(
                description = "Le nombre, et ce qui est habituel.",
                examples = "1 234 : ce site donne d’habitude entre 12 et 31.")
        String message) {

    static UnusualChange of(ImportPlan.Change change, UnusualFigure figure) {
        MeasurementKey key = change.cell().key();
        return new UnusualChange(
                change.cell().line(),
                ImportColumn.ofField(figure.field()).orElseThrow().title(),
                key.site().value(),
                key.period().toString(),
                change.change().indicator().label(),
                figure.text());
    }

    /** Where it is, for a list of fields to confirm. */
    String place() {
        return "ligne " + line + ", " + column;
    }
}
