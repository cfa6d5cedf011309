package fr.gouv.qualite.complaints.casefile;

import static fr.gouv.qualite.complaints.CaseState.ACKNOWLEDGED;
import static fr.gouv.qualite.complaints.CaseState.ANSWERED;
import static fr.gouv.qualite.complaints.CaseState.CLOSED;
import static fr.gouv.qualite.complaints.CaseState.ON_HOLD;
import static fr.gouv.qualite.complaints.CaseState.RECEIVED;
import static fr.gouv.qualite.complaints.CaseState.REOPENED;
import static fr.gouv.qualite.complaints.CaseState.TRANSFERRED;

import fr.gouv.qualite.complaints.CaseState;
import java.util.EnumSet;
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
    REOPENING("case-reopened", Set.of(ANSWERED, CLOSED), REOPENED),
    /** The person wrote again about it; the state stays. */
    MESSAGE("case-message-added", EnumSet.allOf(CaseState.class), null),
    /** Found to repeat another case, with which it is answered. */
    MERGE("case-merged", Set.of(RECEIVED, ACKNOWLEDGED, TRANSFERRED, ON_HOLD, REOPENED), CLOSED),
    /** Something recorded wrongly was put right; the state stays. */
    CORRECTION("case-corrected", EnumSet.allOf(CaseState.class), null),
    /** What is personal was erased; the case changes no more. */
    ANONYMISATION("case-anonymised", EnumSet.allOf(CaseState.class), CLOSED),
    /** Given to an agent, or to nobody again. */
    ASSIGNMENT(null, Set.of(RECEIVED, ACKNOWLEDGED, TRANSFERRED, ON_HOLD, ANSWERED, REOPENED), null),
    /** A file was joined to it. */
    ATTACHMENT(null, EnumSet.allOf(CaseState.class), null),
    /** What colleagues tell each other. */
    NOTE(null, EnumSet.allOf(CaseState.class), null);

    /** The event that tells it; none for what stays inside the desk. */
    private final @Nullable String event;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of never changes.
    private final Set<CaseState> from;

    private final @Nullable CaseState to;

    CaseStep(@Nullable String event, Set<CaseState> from, @Nullable CaseState to) {
        this.event = event;
        this.from = from;
        this.to = to;
    }

    /** The state after this step; empty when the step cannot be taken from that state. */
    Optional<CaseState> from(CaseState state) {
        return from.contains(state) ? Optional.of(to == null ? state : to) : Optional.empty();
    }

    /** Whether it stays inside the desk: neither the person nor other services are told. */
    boolean isInternal() {
        return event == null;
    }

    /** The CloudEvents type that tells it. */
    Optional<String> eventType() {
        return Optional.ofNullable(event).map(name -> "fr.gouv.qualite.complaints." + name + ".v1");
    }
}
