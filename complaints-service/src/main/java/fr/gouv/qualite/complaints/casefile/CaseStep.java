package fr.gouv.qualite.complaints.casefile;

import static fr.gouv.qualite.complaints.CaseState.ACKNOWLEDGED;
import static fr.gouv.qualite.complaints.CaseState.ANSWERED;
import static fr.gouv.qualite.complaints.CaseState.CLOSED;
import static fr.gouv.qualite.complaints.CaseState.ON_HOLD;
import static fr.gouv.qualite.complaints.CaseState.RECEIVED;
import static fr.gouv.qualite.complaints.CaseState.REOPENED;
import static fr.gouv.qualite.complaints.CaseState.TRANSFERRED;

import fr.gouv.qualite.complaints.CaseState;
import fr.gouv.qualite.complaints.ComplaintsEvent;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A step of a case: the states that allow it, and the state it leads to. */
public enum CaseStep {
    RECEPTION(ComplaintsEvent.CASE_RECEIVED, Set.of(), RECEIVED),
    ACKNOWLEDGEMENT(ComplaintsEvent.CASE_ACKNOWLEDGED, Set.of(RECEIVED, REOPENED), ACKNOWLEDGED),
    /** Kind or scope changed; the state stays. */
    REQUALIFICATION(
            ComplaintsEvent.CASE_REQUALIFIED,
            Set.of(RECEIVED, ACKNOWLEDGED, TRANSFERRED, ON_HOLD, ANSWERED, REOPENED),
            null),
    TRANSFER(
            ComplaintsEvent.CASE_TRANSFERRED,
            Set.of(RECEIVED, ACKNOWLEDGED, TRANSFERRED, ON_HOLD, REOPENED),
            TRANSFERRED),
    HOLDING_REPLY(
            ComplaintsEvent.CASE_PUT_ON_HOLD, Set.of(RECEIVED, ACKNOWLEDGED, TRANSFERRED, ON_HOLD, REOPENED), ON_HOLD),
    ANSWER(ComplaintsEvent.CASE_ANSWERED, Set.of(RECEIVED, ACKNOWLEDGED, TRANSFERRED, ON_HOLD, REOPENED), ANSWERED),
    /** Found to be for another service, and the person told to which they write: that is the answer they are owed. */
    REDIRECTION(
            ComplaintsEvent.CASE_ANSWERED, Set.of(RECEIVED, ACKNOWLEDGED, TRANSFERRED, ON_HOLD, REOPENED), ANSWERED),
    CLOSURE(
            ComplaintsEvent.CASE_CLOSED,
            Set.of(RECEIVED, ACKNOWLEDGED, TRANSFERRED, ON_HOLD, ANSWERED, REOPENED),
            CLOSED),
    REOPENING(ComplaintsEvent.CASE_REOPENED, Set.of(ANSWERED, CLOSED), REOPENED),
    /** The person wrote again about it; the state stays. */
    MESSAGE(ComplaintsEvent.CASE_MESSAGE_ADDED, EnumSet.allOf(CaseState.class), null),
    /** Found to repeat another case, with which it is answered. */
    MERGE(ComplaintsEvent.CASE_MERGED, Set.of(RECEIVED, ACKNOWLEDGED, TRANSFERRED, ON_HOLD, REOPENED), CLOSED),
    /** Something recorded wrongly was put right; the state stays. */
    CORRECTION(ComplaintsEvent.CASE_CORRECTED, EnumSet.allOf(CaseState.class), null),
    /** Personal data are erased; the case changes no more. */
    ANONYMISATION(ComplaintsEvent.CASE_ANONYMISED, EnumSet.allOf(CaseState.class), CLOSED),
    /** Given to an agent, or to nobody again. */
    ASSIGNMENT(null, Set.of(RECEIVED, ACKNOWLEDGED, TRANSFERRED, ON_HOLD, ANSWERED, REOPENED), null),
    /** A file was joined to it. */
    ATTACHMENT(null, EnumSet.allOf(CaseState.class), null),
    /** A note between colleagues. */
    NOTE(null, EnumSet.allOf(CaseState.class), null);

    /** The event that publishes it; none for what stays inside the desk. */
    private final @Nullable ComplaintsEvent event;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of never changes.
    private final Set<CaseState> from;

    private final @Nullable CaseState to;

    CaseStep(@Nullable ComplaintsEvent event, Set<CaseState> from, @Nullable CaseState to) {
        this.event = event;
        this.from = from;
        this.to = to;
    }

    /** The state after this step; empty when the step cannot be taken from that state. */
    Optional<CaseState> from(CaseState state) {
        return from.contains(state) ? Optional.of(to == null ? state : to) : Optional.empty();
    }

    /** Whether it stays inside the desk: neither the person nor other services see it. */
    public boolean isInternal() {
        return event == null;
    }

    /** Whether it is an agent who takes it: neither the person who wrote nor the platform. */
    boolean isForStaff() {
        return this != RECEPTION && this != MESSAGE && this != ANONYMISATION;
    }

    /** The event for the other services; empty for what stays inside the desk. */
    Optional<ComplaintsEvent> event() {
        return Optional.ofNullable(event);
    }
}
