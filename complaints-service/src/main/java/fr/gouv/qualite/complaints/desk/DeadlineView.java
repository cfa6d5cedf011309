package fr.gouv.qualite.complaints.desk;

import fr.gouv.qualite.complaints.casefile.CaseFile;
import fr.gouv.qualite.complaints.deadline.DeadlineRule;
import fr.gouv.qualite.platform.Deadline;
import fr.gouv.qualite.platform.HolidayZone;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a case is due that day: the rule, the calendar, and each day that did not count. */
@Schema(description = "Ce qui explique une échéance.")
public record DeadlineView(
        @Schema(description = "Code de la règle appliquée.", examples = "QUAL_E_PREF/COMPLAINT/ELECTRONIC")
        String rule,

        @Schema(description = "Référentiel dont vient la règle.", examples = "QUAL_E_PREF")
        String framework,

        @Schema(description = "Ce que dit la règle.", examples = "Qual-e-Pref : 5 jours ouvrés par voie électronique")
        String source,

        @Schema(description = "Jours ouvrés accordés.", examples = "5")
        int workingDays,

        @Schema(description = "Calendrier appliqué.") HolidayZone calendar,

        @Schema(description = "Nom du calendrier.", examples = "Métropole")
        String calendarName,

        @Schema(description = "Fuseau horaire du site.", examples = "Europe/Paris")
        String timeZone,

        @Schema(description = "Jours sautés entre la réception et l’échéance.")
        List<SkippedDay> skippedDays) {

    /** A day that did not count. */
    @Schema(description = "Un jour non compté.")
    public record SkippedDay(
            @Schema(description = "Le jour.", examples = "2022-03-05")
            LocalDate date,

            @Schema(description = "Pourquoi il ne compte pas.", examples = "samedi")
            String reason) {}

    static DeadlineView of(CaseFile file, DeadlineRule rule) {
        Deadline deadline = file.place().calendar().deadline(file.receivedOn(), rule.workingDays());
        return new DeadlineView(
                rule.code(),
                rule.framework(),
                rule.source(),
                rule.workingDays(),
                file.place().holidayZone(),
                file.place().holidayZone().label(),
                file.place().timeZone(),
                deadline.skipped().stream()
                        .map(day -> new SkippedDay(day.date(), day.reason()))
                        .toList());
    }
}
