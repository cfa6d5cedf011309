package fr.gouv.qualite.complaints.desk;

import fr.gouv.qualite.complaints.Attention;
import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.CaseState;
import fr.gouv.qualite.complaints.Channel;
import fr.gouv.qualite.complaints.Language;
import fr.gouv.qualite.complaints.Scope;
import fr.gouv.qualite.complaints.casefile.AnswerMeans;
import fr.gouv.qualite.complaints.casefile.CaseFile;
import fr.gouv.qualite.complaints.casefile.CaseStep;
import fr.gouv.qualite.complaints.casefile.RaisedAttention;
import fr.gouv.qualite.complaints.casefile.Requester;
import fr.gouv.qualite.complaints.casefile.Satisfaction;
import fr.gouv.qualite.complaints.casefile.UsedTemplate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case as staff read it. */
@Schema(description = "Une demande reçue et ce qui en est fait.")
public record CaseView(
        @Schema(description = "Identifiant.") UUID id,

        @Schema(description = "Numéro donné à la personne.", examples = "76-2026-7K3MQP")
        String number,

        @Schema(description = "Code du site.", examples = "76-ROUEN")
        String site,

        @Schema(description = "Nom du site.", examples = "Préfecture de la Seine-Maritime")
        String siteName,

        @Schema(
                description =
                        "Le site dont les chiffres la comptent, s’il l’a transmise après en avoir manqué l’échéance ;"
                                + " absent si c’est celui qui la traite.",
                examples = "76-DIEPPE")
        @Nullable
        String countedBy,

        @Schema(description = "Bureau.", examples = "Accueil général") @Nullable
        String bureau,

        @Schema(description = "Nature de la demande.") CaseKind kind,

        @Schema(description = "Canal par lequel elle est arrivée.")
        Channel channel,

        @Schema(description = "Ce dont il s’agit.") Scope scope,

        @Schema(description = "Thème.", examples = "Attente") @Nullable
        String theme,

        @Schema(description = "Où en est la demande.") CaseState state,

        @Schema(description = "Langue de la personne : fr ou en.", examples = "fr")
        Language language,

        @Schema(description = "Jour de réception ; ne change jamais.", examples = "2022-03-04")
        LocalDate receivedOn,

        @Schema(description = "Vrai si une réponse est due : la personne a laissé un nom et une adresse.")
        boolean owedAnswer,

        @Schema(description = "Dernier jour pour répondre à temps.", examples = "2022-03-11") @Nullable
        LocalDate dueOn,

        @Schema(description = "Ce qui explique l’échéance ; absent si aucune réponse n’est due.") @Nullable
        DeadlineView deadline,

        @Schema(description = "Vrai si l’échéance est passée sans réponse.")
        boolean late,

        @Schema(description = "Jours ouvrés restants ; négatif en cas de retard.", examples = "3") @Nullable
        Integer workingDaysLeft,

        @Schema(description = "Objet.", examples = "Attente au guichet") @Nullable
        String subject,

        @Schema(description = "Ce que la personne a écrit.") String message,

        @Schema(description = "La personne ; absent si elle n’a rien laissé ou si vous n’avez pas à le savoir.")
        @Nullable
        Requester person,

        @Schema(description = "Réorientation donnée à la personne.") @Nullable
        String redirection,

        @Schema(description = "Numéro de la demande avec laquelle elle est traitée.", examples = "76-2022-7K3MQP")
        @Nullable
        String mergedInto,

        @Schema(description = "La réponse.") @Nullable String answer,

        @Schema(description = "Le courrier type d’où la réponse est faite ; absent si elle n’en vient pas.") @Nullable
        UsedTemplateView answerTemplate,

        @Schema(
                description = "Comment la personne a été réorientée vers un autre service ; absent si sa réponse n’est"
                        + " pas une réorientation.")
        @Nullable
        AnswerMeans redirectedBy,

        @Schema(description = "Vrai si la personne a reçu le lien de sa page de suivi, où une réponse peut être lue.")
        boolean followLink,

        @Schema(description = "Jour de la réponse.", examples = "2022-03-07") @Nullable
        LocalDate answeredOn,

        @Schema(description = "Jours ouvrés de la réception à la réponse.", examples = "1") @Nullable
        Integer workingDaysToAnswer,

        @Schema(description = "Vrai si la réponse était à temps.") @Nullable
        Boolean answeredInTime,

        @Schema(description = "Vrai si la réponse est datée d’avant l’échéance et enregistrée après, avec un motif.")
        boolean recordedLate,

        @Schema(description = "L’agent à qui elle est attribuée ; absent si personne.") @Nullable
        DeskAgent assignee,

        @Schema(
                description = "Ce qui appelle votre attention depuis la dernière étape d’un agent : la personne a écrit"
                        + " de nouveau, ou ce qui lui a été envoyé n’est pas arrivé.")
        @Nullable
        Attention attention,

        @Schema(description = "Jour où c’est arrivé.", examples = "2022-03-08") @Nullable
        LocalDate attentionOn,

        @Schema(description = "Vrai si la personne est satisfaite de la réponse ; absent si elle n’a rien dit.")
        @Nullable
        Boolean satisfied,

        @Schema(description = "Ce qu’elle en dit.") @Nullable
        String satisfactionRemark,

        @Schema(description = "Nombre de pièces jointes.", examples = "2")
        int attachments,

        @Schema(description = "Vrai si les données personnelles ont été effacées.")
        boolean anonymised,

        @Schema(description = "Vrai si vous pouvez la traiter : elle est à un site que vous traitez.")
        boolean handled,

        @Schema(description = "Vrai si quelqu’un doit encore la traiter.")
        boolean open,

        @Schema(
                description =
                        "Les étapes que vous pouvez lui faire franchir maintenant, d’après son état et vos droits."
                                + " Un écran montre celles-ci et ne recalcule pas l’enchaînement des états ; le service a le"
                                + " dernier mot.")
        List<CaseStep> steps,

        @Schema(description = "Version, aussi dans l’ETag.", examples = "3")
        long version) {

    /** The template that an answer was made from. */
    @Schema(name = "UsedTemplate", description = "La version d’un courrier type d’où une réponse est faite.")
    public record UsedTemplateView(
            @Schema(description = "Identifiant de cette version.")
            UUID id,

            @Schema(description = "Nom court du courrier type.", examples = "SUIVI_DOSSIER")
            String code,

            @Schema(description = "Numéro de la version.", examples = "2")
            int version) {

        static @Nullable UsedTemplateView of(@Nullable UsedTemplate used) {
            return used == null ? null : new UsedTemplateView(used.id(), used.code(), used.version());
        }
    }

    static CaseView of(CaseFile file, String siteName, @Nullable DeadlineView deadline, boolean identity, Clock clock) {
        Instant now = clock.instant();
        Requester person = file.requester();
        RaisedAttention attention = file.attention();
        Satisfaction satisfaction = file.satisfaction();
        boolean shown = identity && !person.equals(Requester.anonymous());
        return new CaseView(
                file.id(),
                file.number(),
                file.site().value(),
                siteName,
                file.place().countedBy(),
                file.bureau(),
                file.kind(),
                file.channel(),
                file.scope(),
                file.theme(),
                file.state(),
                file.language(),
                file.receivedOn(),
                file.owedAnswer().owed(),
                file.owedAnswer().dueOn(),
                deadline,
                file.isLate(now),
                CaseSummary.workingDaysLeft(file, now),
                file.subject(),
                file.message(),
                shown ? person : null,
                file.redirection(),
                file.mergedInto(),
                file.answer(),
                UsedTemplateView.of(file.answerTemplate()),
                file.redirectedBy(),
                file.hasFollowLink(),
                file.owedAnswer().answeredOn(),
                file.owedAnswer().workingDays(),
                file.owedAnswer().inTime(),
                file.isRecordedLate(),
                DeskAgent.of(file.assignment()),
                attention == null ? null : attention.reason(),
                attention == null ? null : attention.since(),
                satisfaction == null ? null : satisfaction.satisfied(),
                identity && satisfaction != null ? satisfaction.remark() : null,
                file.attachments(),
                file.isAnonymised(),
                identity,
                file.isOpen(),
                identity ? file.possibleSteps() : List.of(),
                file.version());
    }
}
