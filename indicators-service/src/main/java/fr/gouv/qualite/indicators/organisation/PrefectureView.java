package fr.gouv.qualite.indicators.organisation;

import fr.gouv.qualite.indicators.deadline.DeadlineRule;
import fr.gouv.qualite.indicators.reference.References;
import fr.gouv.qualite.platform.HolidayZone;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Une préfecture et sa version.")
public record PrefectureView(
        @Schema(description = "Code du département.") String code,

        @Schema(description = "Nom.") String name,

        @Schema(description = "Zone des jours fériés.") HolidayZone holidayZone,

        @Schema(description = "Fuseau horaire.") String timeZone,

        @Schema(description = "Périmètres datés.") List<Perimeter> perimeters,

        @Schema(description = "Délais plus courts que ceux de son référentiel, que la préfecture se donne.")
        List<DeadlineRule> deadlineRules,

        @Schema(description = "Version, à rappeler pour modifier.")
        long version) {

    static PrefectureView of(References.Key key, Prefecture it) {
        return new PrefectureView(
                key.code(),
                it.name(),
                it.holidayZone(),
                it.timeZone(),
                it.perimeters(),
                it.ownDeadlines(),
                key.version());
    }
}
