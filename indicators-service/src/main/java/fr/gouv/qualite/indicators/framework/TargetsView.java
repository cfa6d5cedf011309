package fr.gouv.qualite.indicators.framework;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.Sense;
import fr.gouv.qualite.platform.Unit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Les cibles d’un indicateur pour une préfecture.")
record TargetsView(
        @Schema(description = "Préfecture.") PrefectureCode prefecture,

        @Schema(description = "Code de l’indicateur.") String indicator,

        @Schema(description = "Libellé.") String label,

        @Schema(description = "Unité.") Unit unit,

        @Schema(description = "Sens du progrès.") Sense sense,

        @Schema(description = "Cibles nationales datées.") List<TargetView> national,

        @Schema(description = "Cibles propres à la préfecture, qui l’emportent.")
        List<TargetView> own,

        @Schema(description = "Version de l’indicateur, à rappeler pour modifier.")
        long version) {

    static TargetsView of(PrefectureCode prefecture, IndicatorView it) {
        return new TargetsView(
                prefecture,
                it.code(),
                it.label(),
                it.unit(),
                it.sense(),
                it.targets().stream()
                        .filter(target -> target.prefecture() == null)
                        .toList(),
                it.targets().stream()
                        .filter(target -> prefecture.equals(target.prefecture()))
                        .toList(),
                it.version());
    }
}
