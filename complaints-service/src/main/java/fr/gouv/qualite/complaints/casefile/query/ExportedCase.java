package fr.gouv.qualite.complaints.casefile.query;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.CaseState;
import fr.gouv.qualite.complaints.Channel;
import fr.gouv.qualite.complaints.Scope;
import fr.gouv.qualite.complaints.casefile.AnswerMeans;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the export: what is counted and measured, nothing that a person wrote nor who they are. */
public record ExportedCase(
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
        int attachments,
        @Nullable String templateCode,
        @Nullable Integer templateVersion,
        @Nullable AnswerMeans redirectedBy) {

    static final String SELECTED =
            "deskRank, id, number, place.site, bureau, kind, channel, scope, theme, state, receivedOn, owedAnswer.owed,"
                    + " owedAnswer.dueOn, owedAnswer.answeredOn, owedAnswer.workingDays, owedAnswer.inTime,"
                    + " assignment.agentName, mergedInto, attachments, answerTemplate.code, answerTemplate.version, redirectedBy";
}
