package fr.gouv.qualite.complaints.casefile;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.CaseState;
import fr.gouv.qualite.complaints.Channel;
import fr.gouv.qualite.complaints.Scope;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case as it is published to the other services: nothing that anybody wrote, nothing that identifies them. */
record CaseSnapshot(
        UUID id,
        String number,
        String site,
        CaseKind kind,
        Channel channel,
        Scope scope,
        CaseState state,
        LocalDate receivedOn,
        @Nullable LocalDate dueOn,
        boolean owedAnswer,
        @Nullable LocalDate answeredOn,
        @Nullable Integer workingDaysToAnswer,
        @Nullable Boolean answeredInTime,
        long version) {

    static CaseSnapshot of(CaseFile file) {
        OwedAnswer owed = file.owedAnswer();
        return new CaseSnapshot(
                file.id(),
                file.number(),
                file.site().value(),
                file.kind(),
                file.channel(),
                file.scope(),
                file.state(),
                file.receivedOn(),
                owed.dueOn(),
                owed.owed(),
                owed.answeredOn(),
                owed.workingDays(),
                owed.inTime(),
                file.version());
    }
}
