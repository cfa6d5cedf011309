package fr.gouv.qualite.complaints.replycontrol;

import fr.gouv.qualite.complaints.casefile.query.AnsweredCase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One reply of a sample and what was found of it. */
@Entity
@IdClass(ControlledReply.Key.class)
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
@Table(name = "controlled_reply")
class ControlledReply {

    record Key(UUID controlId, int position) {}

    @Id
    private UUID controlId;

    /** Its rank in the draw, from 1. */
    @Id
    private int position;

    private UUID caseId;
    private String caseNumber;
    private LocalDate answeredOn;

    @Enumerated(EnumType.STRING)
    private Finding delay;

    @Nullable
    @Enumerated(EnumType.STRING)
    private Finding form;

    @Nullable
    @Enumerated(EnumType.STRING)
    private Finding courtesy;

    @Nullable
    @Enumerated(EnumType.STRING)
    private Finding clarity;

    @Nullable
    @Enumerated(EnumType.STRING)
    private Finding signature;

    @Nullable
    @Enumerated(EnumType.STRING)
    private Finding redirection;

    @Nullable
    private String remark;

    @Nullable
    private String controlledBy;

    @Nullable
    private Instant controlledAt;

    protected ControlledReply() {}

    static ControlledReply of(ReplyControl control, int position, AnsweredCase answered) {
        ControlledReply reply = new ControlledReply();
        reply.controlId = control.id();
        reply.position = position;
        reply.caseId = answered.id();
        reply.caseNumber = answered.number();
        reply.answeredOn = answered.answeredOn();
        reply.delay = delay(answered);
        return reply;
    }

    /** A reply that nobody was owed has no delay to respect. */
    private static Finding delay(AnsweredCase answered) {
        if (answered.inTime() == null) {
            return Finding.NOT_APPLICABLE;
        }
        return answered.inTime() ? Finding.CONFORM : Finding.NOT_CONFORM;
    }

    void control(ControlReply found, Instant now, String by) {
        form = found.form();
        courtesy = found.courtesy();
        clarity = found.clarity();
        signature = found.signature();
        redirection = found.redirection();
        remark = found.remark();
        controlledAt = now;
        controlledBy = by;
    }

    /** What was found of a criterion; absent until the reply is controlled. */
    @Nullable
    Finding of(Criterion criterion) {
        return switch (criterion) {
            case DELAY -> delay;
            case FORM -> form;
            case COURTESY -> courtesy;
            case CLARITY -> clarity;
            case SIGNATURE -> signature;
            case REDIRECTION -> redirection;
        };
    }

    Finding delay() {
        return delay;
    }

    boolean isControlled() {
        return controlledAt != null;
    }

    UUID controlId() {
        return controlId;
    }

    int position() {
        return position;
    }

    UUID caseId() {
        return caseId;
    }

    String caseNumber() {
        return caseNumber;
    }

    LocalDate answeredOn() {
        return answeredOn;
    }

    @Nullable
    String remark() {
        return remark;
    }

    @Nullable
    String controlledBy() {
        return controlledBy;
    }
}
