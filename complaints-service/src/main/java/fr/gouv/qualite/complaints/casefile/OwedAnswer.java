package fr.gouv.qualite.complaints.casefile;

import fr.gouv.qualite.complaints.deadline.DeadlineRule;
import fr.gouv.qualite.platform.WorkingDayCalendar;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer that a case is owed, and the one that was given. Only an answer stops the clock.
 *
 * @param rule the code of the deadline rule that applies; absent when none asks for an answer
 * @param owed whether the rule applies and the person can be answered
 * @param dueOn the last day to answer in time; present when an answer is owed
 * @param answeredOn the day the answer was given, owed or not
 * @param workingDays the working days from the receipt to the answer
 * @param inTime whether an answer that was owed was given by its due day
 */
@Embeddable
public record OwedAnswer(
        @Column(name = "deadline_rule") @Nullable String rule,
        @Column(name = "owed_answer") boolean owed,
        @Column(name = "due_on") @Nullable LocalDate dueOn,
        @Column(name = "answered_on") @Nullable LocalDate answeredOn,
        @Column(name = "working_days_to_answer") @Nullable Integer workingDays,
        @Column(name = "answered_in_time") @Nullable Boolean inTime) {

    /** No answer owed, none given. */
    static OwedAnswer none() {
        return new OwedAnswer(null, false, null, null, null, null);
    }

    /** Applies a rule, in place of the one before; the answer that was given is measured again. */
    OwedAnswer under(
            Optional<DeadlineRule> applied, boolean reachable, LocalDate receivedOn, WorkingDayCalendar calendar) {
        LocalDate due = applied.filter(found -> reachable)
                .map(found -> calendar.addWorkingDays(receivedOn, found.workingDays()))
                .orElse(null);
        return new OwedAnswer(applied.map(DeadlineRule::code).orElse(null), due != null, due, answeredOn, null, null)
                .measured(receivedOn, calendar);
    }

    /** Owes nothing any more: the case is answered with another, or nobody is left to read the answer. */
    OwedAnswer released() {
        return new OwedAnswer(rule, false, null, answeredOn, workingDays, null);
    }

    OwedAnswer givenOn(LocalDate day, LocalDate receivedOn, WorkingDayCalendar calendar) {
        return new OwedAnswer(rule, owed, dueOn, day, null, null).measured(receivedOn, calendar);
    }

    /** Forgets the answer given: the clock runs again from the receipt. */
    OwedAnswer takenBack() {
        return new OwedAnswer(rule, owed, dueOn, null, null, null);
    }

    private OwedAnswer measured(LocalDate receivedOn, WorkingDayCalendar calendar) {
        if (answeredOn == null) {
            return this;
        }
        return new OwedAnswer(
                rule,
                owed,
                dueOn,
                answeredOn,
                calendar.workingDaysBetween(receivedOn, answeredOn),
                dueOn == null ? null : !answeredOn.isAfter(dueOn));
    }

    /** Whether an answer is owed and not given yet. A case in that situation is never closed, but by its erasure. */
    public boolean isAwaited() {
        return owed && answeredOn == null;
    }

    /** Whether an answer is awaited, no later than a day. */
    boolean isDueBy(@Nullable LocalDate day) {
        return isAwaited() && day != null && isOwedBy(day);
    }

    /** Whether an answer, given or not, is owed no later than a day. */
    boolean isOwedBy(LocalDate day) {
        return dueOn != null && !dueOn.isAfter(day);
    }

    /** Whether an answer recorded after its due day would count as given in time, if it is dated that day. */
    boolean isSavedByDating(LocalDate day, LocalDate today) {
        return isLate(today) && dueOn != null && !day.isAfter(dueOn);
    }

    /** Whether whoever waited for another answer waits no longer for this one. */
    boolean isDueNoLaterThan(OwedAnswer other) {
        return other.dueOn == null || isOwedBy(other.dueOn);
    }

    /** Whether the due day passed before the answer, given or not. */
    boolean isMissed(LocalDate today) {
        return isLate(today) || Boolean.FALSE.equals(inTime);
    }

    /** Whether the due day is over without an answer. In SQL: {@code late_from <= today}. */
    public boolean isLate(LocalDate today) {
        return isAwaited() && dueOn != null && today.isAfter(dueOn);
    }
}
