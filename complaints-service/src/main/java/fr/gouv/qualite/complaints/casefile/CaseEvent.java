package fr.gouv.qualite.complaints.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One step of a case's life: dated, signed, never deleted. */
@Entity
@Immutable
@IdClass(CaseEvent.Key.class)
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
@Table(name = "case_event")
public class CaseEvent {

    record Key(UUID caseId, int position) {}

    @Id
    private UUID caseId;

    /** Its rank in the case's history, from 1. */
    @Id
    private int position;

    @Enumerated(EnumType.STRING)
    private CaseStep type;

    private Instant at;
    private LocalDate tookPlace;
    private String authorId;
    private String authorName;

    /** Says in French what happened, without personal data: the person who wrote reads it too. */
    private String summary;

    /** A note for colleagues; the person who wrote does not read it. */
    @Nullable
    private String note;

    /** The version of the reply template that an answer was made from. */
    @Nullable
    private String template;

    protected CaseEvent() {}

    CaseEvent(
            UUID caseId,
            int position,
            CaseStep type,
            Author author,
            LocalDate tookPlace,
            String summary,
            @Nullable String note) {
        this.caseId = caseId;
        this.position = position;
        this.type = type;
        this.at = author.at();
        this.tookPlace = tookPlace;
        this.authorId = author.id();
        this.authorName = author.name();
        this.summary = summary;
        this.note = note;
    }

    CaseEvent madeFrom(@Nullable UsedTemplate used) {
        template = used == null ? null : used.toString();
        return this;
    }

    public UUID caseId() {
        return caseId;
    }

    public int position() {
        return position;
    }

    public CaseStep type() {
        return type;
    }

    public Instant at() {
        return at;
    }

    public LocalDate tookPlace() {
        return tookPlace;
    }

    String authorId() {
        return authorId;
    }

    public String authorName() {
        return authorName;
    }

    public String summary() {
        return summary;
    }

    public @Nullable String note() {
        return note;
    }

    public @Nullable String template() {
        return template;
    }
}
