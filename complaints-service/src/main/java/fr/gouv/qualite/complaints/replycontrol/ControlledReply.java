package fr.gouv.qualite.complaints.replycontrol;

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
    UUID controlId;

    /** Its rank in the draw, from 1. */
    @Id
    int position;

    UUID caseId;
    String caseNumber;
    LocalDate answeredOn;

    @Enumerated(EnumType.STRING)
    Finding delay;

    @Nullable
    @Enumerated(EnumType.STRING)
    Finding form;

    @Nullable
    @Enumerated(EnumType.STRING)
    Finding courtesy;

    @Nullable
    @Enumerated(EnumType.STRING)
    Finding clarity;

    @Nullable
    @Enumerated(EnumType.STRING)
    Finding signature;

    @Nullable
    @Enumerated(EnumType.STRING)
    Finding redirection;

    @Nullable
    String remark;

    @Nullable
    String controlledBy;

    @Nullable
    Instant controlledAt;

    static ControlledReply of(ReplyControl control, int position, AnsweredCase answered) {
        ControlledReply reply = new ControlledReply();
        reply.controlId = control.id;
        reply.position = position;
        reply.caseId = answered.id();
        reply.caseNumber = answered.number();
        reply.answeredOn = answered.answeredOn();
        reply.delay = answered.delay();
        return reply;
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
}
