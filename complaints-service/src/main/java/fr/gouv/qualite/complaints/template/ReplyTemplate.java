package fr.gouv.qualite.complaints.template;

import fr.gouv.qualite.complaints.CaseKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of a text for answers; it is never changed, a new version takes its place in the list. */
@Entity
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
@Table(name = "reply_template")
class ReplyTemplate {

    @Id
    UUID id;

    /** The prefecture that wrote it; absent for those that everyone may use. */
    @Nullable
    String prefecture;

    String code;
    String language;
    int version;
    boolean latest;
    String title;

    @Enumerated(EnumType.STRING)
    @Nullable
    CaseKind kind;

    String subject;
    String body;

    @Nullable
    LocalDate approvedOn;
}
