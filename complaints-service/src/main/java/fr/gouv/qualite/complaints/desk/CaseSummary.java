package fr.gouv.qualite.complaints.desk;

import fr.gouv.qualite.complaints.Attention;
import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.CaseState;
import fr.gouv.qualite.complaints.Channel;
import fr.gouv.qualite.complaints.Scope;
import fr.gouv.qualite.complaints.casefile.CaseFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of the desk's list; it never tells who wrote. */
@Schema(description = "Une demande dans la liste.")
public record CaseSummary(
        @Schema(description = "Identifiant.") UUID id,

        @Schema(description = "Numéro donné à la personne.", examples = "76-2026-7K3MQP")
        String number,

        @Schema(description = "Code du site.", examples = "76-ROUEN")
        String site,

        @Schema(description = "Nom du site.", examples = "Préfecture de la Seine-Maritime")
        String siteName,

        @Schema(description = "Nature de la demande.") CaseKind kind,

        @Schema(description = "Canal par lequel elle est arrivée.")
        Channel channel,

        @Schema(description = "Ce dont il s’agit.") Scope scope,
        @Schema(description = "Où en est la demande.") CaseState state,

        @Schema(description = "Jour de réception.", examples = "2022-03-04")
        LocalDate receivedOn,

        @Schema(description = "Vrai si elle est encore à traiter.")
        boolean open,

        @Schema(description = "Vrai si une réponse est due.")
        boolean owedAnswer,

        @Schema(description = "Dernier jour pour répondre à temps.", examples = "2022-03-11") @Nullable
        LocalDate dueOn,

        @Schema(description = "Vrai si l’échéance est passée sans réponse.")
        boolean late,

        @Schema(description = "Jours ouvrés restants ; négatif en cas de retard.", examples = "3") @Nullable
        Integer workingDaysLeft,

        @Schema(description = "Jour de la réponse.", examples = "2022-03-07") @Nullable
        LocalDate answeredOn,

        @Schema(description = "L’agent à qui elle est attribuée ; absent si personne.", examples = "Alix Agent")
        @Nullable
        String assignee,

        @Schema(description = "Nombre de pièces jointes.", examples = "2")
        int attachments,

        @Schema(description = "Ce qui appelle l’attention : nouveau message de la personne, ou courriel non remis.")
        @Nullable
        Attention attention,

        @Schema(description = "Objet.", examples = "Attente au guichet") @Nullable
        String subject,

        @Schema(description = "Début du message.") String excerpt) {

    private static final int EXCERPT = 160;

    static CaseSummary of(CaseFile file, String siteName, Instant now) {
        return new CaseSummary(
                file.id(),
                file.number(),
                file.site().value(),
                siteName,
                file.kind(),
                file.channel(),
                file.scope(),
                file.state(),
                file.receivedOn(),
                file.isOpen(),
                file.owedAnswer().owed(),
                file.owedAnswer().dueOn(),
                file.isLate(now),
                workingDaysLeft(file, now),
                file.owedAnswer().answeredOn(),
                file.assignment() == null ? null : file.assignment().agentName(),
                file.attachments(),
                file.attention() == null ? null : file.attention().reason(),
                file.subject(),
                excerpt(file.message()));
    }

    static @Nullable Integer workingDaysLeft(CaseFile file, Instant now) {
        LocalDate due = file.owedAnswer().dueOn();
        if (due == null || !file.isOpen()) {
            return null;
        }
        LocalDate today = file.today(now);
        return due.isBefore(today)
                ? -file.place().calendar().workingDaysBetween(due, today)
                : file.place().calendar().workingDaysBetween(today, due);
    }

    /** Cut between characters as people see them, so that an emoji is never cut in two. */
    private static String excerpt(String message) {
        return message.codePointCount(0, message.length()) <= EXCERPT
                ? message
                : message.substring(0, message.offsetByCodePoints(0, EXCERPT)) + "…";
    }
}
