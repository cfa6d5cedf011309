package fr.gouv.qualite.complaints.casefile;

import static fr.gouv.qualite.complaints.CaseState.ACKNOWLEDGED;
import static fr.gouv.qualite.complaints.CaseState.ANSWERED;
import static fr.gouv.qualite.complaints.CaseState.CLOSED;
import static fr.gouv.qualite.complaints.CaseState.ON_HOLD;
import static fr.gouv.qualite.complaints.CaseState.RECEIVED;
import static fr.gouv.qualite.complaints.CaseState.REOPENED;
import static fr.gouv.qualite.complaints.CaseState.TRANSFERRED;

import fr.gouv.qualite.complaints.CaseState;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can happen to a case, from which states, and the state it leads to. */
enum CaseStep {
    RECEPTION("case-received", Set.of(), RECEIVED),
    ACKNOWLEDGEMENT("case-acknowledged", Set.of(RECEIVED, REOPENED), ACKNOWLEDGED),
    /** Kind or scope changed; the state stays. */
    REQUALIFICATION("case-requalified", Set.of(RECEIVED, ACKNOWLEDGED, TRANSFERRED, ON_HOLD, ANSWERED, REOPENED), null),
    TRANSFER("case-transferred", Set.of(RECEIVED, ACKNOWLEDGED, TRANSFERRED, ON_HOLD, REOPENED), TRANSFERRED),
    HOLDING_REPLY("case-put-on-hold", Set.of(RECEIVED, ACKNOWLEDGED, TRANSFERRED, ON_HOLD, REOPENED), ON_HOLD),
    ANSWER("case-answered", Set.of(RECEIVED, ACKNOWLEDGED, TRANSFERRED, ON_HOLD, REOPENED), ANSWERED),
    CLOSURE("case-closed", Set.of(RECEIVED, ACKNOWLEDGED, TRANSFERRED, ON_HOLD, ANSWERED, REOPENED), CLOSED),
    REOPENING("case-reopened", Set.of(ANSWERED, CLOSED), REOPENED);

    private final String event;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of never changes.
    private final Set<CaseState> from;

    private final @Nullable CaseState to;

    CaseStep(String event, Set<CaseState> from, @Nullable CaseState to) {
        this.event = event;
        this.from = from;
        this.to = to;
    }

    /** The state after this step; empty when the step cannot be taken from that state. */
    Optional<CaseState> from(CaseState state) {
        return from.contains(state) ? Optional.of(to == null ? state : to) : Optional.empty();
    }

    /** The CloudEvents type that tells it. */
    String eventType() {
        return "fr.gouv.qualite.complaints." + event + ".v1";
    }
}
