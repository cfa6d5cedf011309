package fr.gouv.qualite.complaints.desk;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.CaseState;
import fr.gouv.qualite.complaints.Channel;
import fr.gouv.qualite.complaints.Scope;
import fr.gouv.qualite.complaints.casefile.query.AnswerStatus;
import fr.gouv.qualite.complaints.casefile.query.CaseSearch;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import fr.gouv.qualite.platform.service.time.PlausibleDay;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;

/** The filters of the list; several values of one filter are separated by commas. */
public record CaseFilters(
        @Parameter(description = "Seulement ce site.", example = "76-ROUEN") @QueryParam("site") @Nullable
        SiteCode site,

        @Parameter(
                description = "Vrai : seulement celles qui sont encore à traiter ; faux : seulement celles qui ont leur"
                        + " réponse ou sont closes.")
        @QueryParam("open")
        @Nullable
        Boolean open,

        @Parameter(description = "Seulement ces états.") @QueryParam("state") @Separator(",")
        List<CaseState> states,

        @Parameter(description = "Seulement ces natures.") @QueryParam("kind") @Separator(",")
        List<CaseKind> kinds,

        @Parameter(description = "Seulement ces canaux.") @QueryParam("channel") @Separator(",")
        List<Channel> channels,

        @Parameter(description = "Seulement ces champs.") @QueryParam("scope") @Separator(",")
        List<Scope> scopes,

        @Parameter(description = "Vrai : seulement les retards ; faux : sans les retards.")
        @QueryParam("late")
        @Nullable
        Boolean late,

        @Parameter(
                description = "Mots du message, de l’objet, du thème ou de la réponse, sans souci des accents ni des"
                        + " pluriels ; « -mot » l’exclut, des guillemets cherchent une suite de mots. Ou un numéro, son début ou"
                        + " ses dernières lettres.",
                example = "attente guichet")
        @QueryParam("q")
        @Size(max = 200, message = "La recherche dépasse 200 caractères.")
        @Nullable
        String words,

        @Parameter(description = "Seulement celles d’un agent : son identifiant, « me » ou « none ».", example = "me")
        @QueryParam("assignee")
        @Nullable
        String assignee,

        @Parameter(description = "Seulement ce thème ; « none » : sans thème.", example = "Attente")
        @QueryParam("theme")
        @Nullable
        String theme,

        @Parameter(description = "Seulement celles à traiter dont l’échéance tombe au plus tard ce jour.")
        @QueryParam("dueBy")
        @PlausibleDay
        @Nullable
        LocalDate dueBy,

        @Parameter(
                description =
                        "Selon la réponse : due (OWED) ou non (NOT_OWED), ou réunie avec une autre demande (MERGED),"
                                + " ou réorientation vers un autre service (REDIRECTED) ;"
                                + " donnée (GIVEN), à temps (IN_TIME) ou après l’échéance (AFTER_DUE), datée d’avant l’échéance et"
                                + " enregistrée après, avec un motif (RECORDED_LATE) ; due et pas encore donnée (AWAITED).")
        @QueryParam("answer")
        @Nullable
        AnswerStatus answer,

        @Parameter(description = "Seulement celles reçues à partir de ce jour.", example = "2022-03-01")
        @QueryParam("receivedFrom")
        @PlausibleDay
        @Nullable
        LocalDate receivedFrom,

        @Parameter(description = "Seulement celles reçues jusqu’à ce jour.", example = "2022-03-31")
        @QueryParam("receivedTo")
        @PlausibleDay
        @Nullable
        LocalDate receivedTo,

        @Parameter(
                description = "Celles que ce site a transmises à un autre site, où qu’elles soient.",
                example = "76-DIEPPE")
        @QueryParam("handedOverBy")
        @Nullable
        SiteCode handedOverBy,

        @Parameter(
                description = "Celles que comptent les chiffres de ce site : les siennes, et celles dont il a manqué"
                        + " l’échéance avant de les transmettre, où qu’elles soient.",
                example = "76-DIEPPE")
        @QueryParam("countedBy")
        @Nullable
        SiteCode countedBy) {

    CaseSearch search(Caller caller, Instant now) {
        return among(caller)
                .site(site)
                .open(open)
                .states(states)
                .kinds(kinds)
                .channels(channels)
                .scopes(scopes)
                .late(late, now)
                .words(words)
                .assignee(assignee, caller)
                .theme(theme)
                .dueBy(dueBy)
                .answer(answer)
                .received(receivedFrom, receivedTo);
    }

    private CaseSearch among(Caller caller) {
        if (handedOverBy != null && countedBy != null) {
            throw Problem.invalid(
                    "countedBy", "Cherchez les demandes transmises ou les demandes comptées, pas les deux.");
        }
        if (countedBy != null) {
            return CaseSearch.countedBy(countedBy, caller);
        }
        return handedOverBy == null ? CaseSearch.visibleTo(caller) : CaseSearch.handedOver(handedOverBy, caller);
    }
}
