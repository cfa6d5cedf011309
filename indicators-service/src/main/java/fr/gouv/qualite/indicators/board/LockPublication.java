package fr.gouv.qualite.indicators.board;

import fr.gouv.qualite.indicators.measurement.Measurement;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.figures.Situation;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Ce que le verrouillage rend public aussitôt.")
record LockPublication(
        @Schema(
                description =
                        "Nombre d’indicateurs publiés dans les données ouvertes, « sans objet » et « suspendu » compris.")
        int results,

        @Schema(description = "Vrai si le flash-info du mois est publié aussi.")
        boolean flashInfo) {

    /**
     * @param shown the filled cells that a perimeter asks for, or that the public is shown everywhere
     * @param toClose how many empty ones the lock makes « sans objet »
     */
    static LockPublication of(Period period, List<Measurement> shown, int toClose) {
        boolean measured = shown.stream().anyMatch(cell -> cell.cell().situation() == Situation.MEASURED);
        return new LockPublication(shown.size() + toClose, period instanceof Period.Month && measured);
    }
}
