package fr.gouv.qualite.complaints.casefile;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.CaseState;
import fr.gouv.qualite.complaints.Channel;
import fr.gouv.qualite.complaints.Scope;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the export: what is counted and measured, nothing that a person wrote nor who they are. */
record ExportedCase(
        int deskRank,
        UUID id,
        String number,
        String site,
        @Nullable String bureau,
        CaseKind kind,
        Channel channel,
        Scope scope,
        @Nullable String theme,
        CaseState state,
        LocalDate receivedOn,
        boolean owedAnswer,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate answeredOn,
        @Nullable Integer workingDaysToAnswer,
        @Nullable Boolean answeredInTime,
        @Nullable String assigneeName,
        @Nullable String mergedInto,
        int attachments) {

    static final String SELECTED =
            "deskRank, id, number, site, bureau, kind, channel, scope, theme, state, receivedOn, owedAnswer, dueOn,"
                    + " answeredOn, workingDaysToAnswer, answeredInTime, assigneeName, mergedInto, attachments";

    static final List<String> HEADERS = List.of(
            "Numéro",
            "Site",
            "Bureau",
            "Type",
            "Canal",
            "Objet",
            "Thème",
            "État",
            "Reçu le",
            "Réponse due",
            "À répondre avant le",
            "Répondu le",
            "Jours ouvrés jusqu’à la réponse",
            "Répondu à temps",
            "Attribué à",
            "Traité avec",
            "Pièces jointes");

    List<@Nullable Object> cells(String siteName) {
        return Arrays.asList(
                number,
                siteName,
                bureau,
                kind.label(),
                channel.label(),
                scope.label(),
                theme,
                state.label(),
                receivedOn,
                owedAnswer,
                dueOn,
                answeredOn,
                workingDaysToAnswer,
                answeredInTime,
                assigneeName,
                mergedInto,
                attachments);
    }
}
