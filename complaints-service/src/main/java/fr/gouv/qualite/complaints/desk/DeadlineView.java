package fr.gouv.qualite.complaints.desk;

import fr.gouv.qualite.complaints.casefile.CaseFile;
import fr.gouv.qualite.complaints.deadline.DeadlineRule;
import fr.gouv.qualite.complaints.deadline.RuleBook;
import fr.gouv.qualite.complaints.deadline.RuleOrigin;
import fr.gouv.qualite.platform.Deadline;
import fr.gouv.qualite.platform.HolidayZone;
import fr.gouv.qualite.platform.PublicHolidays;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a case is due that day: the rule, the calendar, and each day that did not count. */
@Schema(description = "Ce qui explique une échéance.")
public record DeadlineView(
        @Schema(description = "Code de la règle appliquée.", examples = "QUAL_E_PREF/COMPLAINT/ELECTRONIC")
        String rule,

        @Schema(
                description =
                        "Référentiel dont vient la règle, ou qu’elle resserre ; vide pour un délai propre à une préfecture hors"
                                + " de tout périmètre.",
                examples = "QUAL_E_PREF")
        String framework,

        @Schema(description = "Titre du référentiel ; absent s’il n’est pas connu ici.", examples = "Qual-e-Pref")
        @Nullable
        String frameworkTitle,

        @Schema(description = "De qui vient ce délai : du référentiel, de la préfecture, ou par défaut.")
        RuleOrigin origin,

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
        List<SkippedDay> skippedDays,

        @Schema(description = "Le délai pour accuser réception ; absent si rien n’en fixe.") @Nullable
        Acknowledgement acknowledgement,

        @Schema(
                description =
                        "Les jours chômés sur place que ce calendrier ne compte pas comme fériés ; absent s’il n’y en a pas.")
        @Nullable
        String leftOut) {

    /** By when the person is told that their demand arrived. */
    @Schema(name = "AcknowledgementDeadline", description = "Le délai pour accuser réception.")
    public record Acknowledgement(
            @Schema(description = "Dernier jour pour accuser réception à temps.", examples = "2022-03-11")
            LocalDate dueOn,

            @Schema(description = "Jours ouvrés accordés.", examples = "5")
            int workingDays,

            @Schema(description = "Ce que dit la règle.", examples = "Services Publics+ : une semaine")
            String source) {

        private static Acknowledgement of(CaseFile file, DeadlineRule rule) {
            return new Acknowledgement(
                    file.place().calendar().addWorkingDays(file.receivedOn(), rule.workingDays()),
                    rule.workingDays(),
                    rule.source());
        }
    }

    /** A day that did not count. */
    @Schema(description = "Un jour non compté.")
    public record SkippedDay(
            @Schema(description = "Le jour.", examples = "2022-03-05")
            LocalDate date,

            @Schema(description = "Pourquoi il ne compte pas.", examples = "samedi")
            String reason) {}

    static DeadlineView of(CaseFile file, DeadlineRule rule, RuleBook book) {
        Deadline deadline = file.place().calendar().deadline(file.receivedOn(), rule.workingDays());
        return new DeadlineView(
                rule.code(),
                rule.framework(),
                book.title(rule.framework()).orElse(null),
                rule.origin(),
                rule.explanation(),
                rule.workingDays(),
                file.place().holidayZone(),
                file.place().holidayZone().label(),
                file.place().timeZone(),
                deadline.skipped().stream()
                        .map(day -> new SkippedDay(day.date(), day.reason()))
                        .toList(),
                book.coded(file.acknowledgementRule())
                        .map(found -> Acknowledgement.of(file, found))
                        .orElse(null),
                PublicHolidays.leftOut(file.place().holidayZone()).orElse(null));
    }
}
