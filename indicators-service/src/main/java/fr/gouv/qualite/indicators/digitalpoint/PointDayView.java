package fr.gouv.qualite.indicators.digitalpoint;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Une journée d’un point d’accueil numérique et sa version.")
record PointDayView(
        @Schema(description = "Jour.") LocalDate day,

        @Schema(description = "Usagers reçus.") int visits,

        @Schema(description = "Motifs notés.") List<RecordDay.NotedPurpose> purposes,

        @Schema(description = "Version, à rappeler pour modifier.")
        long version) {

    static PointDayView of(PointDay it) {
        return new PointDayView(
                it.day(),
                it.visits(),
                it.purposes().stream()
                        .map(one -> new RecordDay.NotedPurpose(Purpose.valueOf(one.code()), (int) one.count()))
                        .toList(),
                it.version());
    }
}
