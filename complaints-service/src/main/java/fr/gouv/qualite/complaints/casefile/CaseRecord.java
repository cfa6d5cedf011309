package fr.gouv.qualite.complaints.casefile;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.CaseState;
import fr.gouv.qualite.complaints.Channel;
import fr.gouv.qualite.complaints.Scope;
import fr.gouv.qualite.platform.HolidayZone;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.WorkingDayCalendar;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is kept of a case. What may happen to it, and what follows, is told by {@link CaseFile}. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
abstract class CaseRecord {

    @Id
    UUID id;

    String number;
    String site;
    String prefecture;

    @Nullable
    String bureau;

    @Enumerated(EnumType.STRING)
    CaseKind kind;

    @Enumerated(EnumType.STRING)
    Channel channel;

    @Enumerated(EnumType.STRING)
    Scope scope;

    @Nullable
    String theme;

    @Enumerated(EnumType.STRING)
    CaseState state = CaseState.RECEIVED;

    String language = "fr";
    LocalDate receivedOn;
    LocalDate receivedMonth;

    @Enumerated(EnumType.STRING)
    HolidayZone holidayZone;

    String timeZone;

    @Nullable
    String deadlineRule;

    boolean owedAnswer;

    @Nullable
    LocalDate dueOn;

    @Nullable
    LocalDate answeredOn;

    @Nullable
    String answer;

    @Nullable
    Integer workingDaysToAnswer;

    @Nullable
    Boolean answeredInTime;

    @Nullable
    String subject;

    String message;

    @Nullable
    String redirection;

    /** The number of the case that this one repeats, and with which it is answered. */
    @Nullable
    String mergedInto;

    @Nullable
    String requesterName;

    @Nullable
    String requesterEmail;

    @Nullable
    String requesterPostalAddress;

    /** Whether the person is satisfied with the answer, when they said it. */
    @Nullable
    Boolean satisfied;

    @Nullable
    String satisfactionRemark;

    byte @Nullable [] secretHash;

    /** The subject, in the identity provider, of the agent who deals with it. */
    @Nullable
    String assigneeId;

    @Nullable
    String assigneeName;

    /** What calls for an agent's eyes, and since which day; no more once one of them has done something. */
    @Enumerated(EnumType.STRING)
    @Nullable
    Attention attention;

    @Nullable
    LocalDate attentionOn;

    int deskRank;
    int steps;

    /** How many files are joined to it. */
    int attachments;

    @Nullable
    Instant anonymisedAt;

    @Version
    long version;

    /** Steps taken since it was read, to be kept with it. */
    @Transient
    List<CaseEvent> newSteps = new ArrayList<>();

    Requester requester() {
        return new Requester(requesterName, requesterEmail, requesterPostalAddress);
    }

    @Nullable
    DeskAgent assignee() {
        return assigneeId == null || assigneeName == null ? null : new DeskAgent(assigneeId, assigneeName);
    }

    SiteCode site() {
        return SiteCode.of(site);
    }

    WorkingDayCalendar calendar() {
        return WorkingDayCalendar.of(holidayZone);
    }

    /** The day it is at the site. */
    LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneId.of(timeZone));
    }

    boolean isLate(Instant now) {
        return dueOn != null
                && answeredOn == null
                && state.isOpen()
                && today(now).isAfter(dueOn);
    }
}
