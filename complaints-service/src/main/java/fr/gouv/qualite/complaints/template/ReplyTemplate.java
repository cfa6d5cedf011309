package fr.gouv.qualite.complaints.template;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.Scope;
import jakarta.persistence.Column;
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
    private UUID id;

    /** The prefecture that wrote it; absent when everyone may use it. */
    @Nullable
    private String prefecture;

    private String code;
    private String language;
    private int version;
    private boolean latest;
    private String title;

    @Enumerated(EnumType.STRING)
    @Nullable
    private CaseKind kind;

    @Column(name = "used_for")
    @Enumerated(EnumType.STRING)
    private TemplateUse use = TemplateUse.ANSWER;

    /** For which other service the case is, when it redirects; absent when for any. */
    @Enumerated(EnumType.STRING)
    @Nullable
    private Scope scope;

    private String subject;
    private String body;

    @Nullable
    private LocalDate approvedOn;

    protected ReplyTemplate() {}

    /** The first version of a text. */
    static ReplyTemplate of(RecordTemplate command) {
        command.check();
        ReplyTemplate template = new ReplyTemplate();
        template.id = UUID.randomUUID();
        template.prefecture =
                command.prefecture() == null ? null : command.prefecture().value();
        template.code = command.code();
        template.language = command.language();
        template.version = 1;
        template.latest = true;
        template.title = command.title();
        template.kind = command.kind();
        template.use = command.usedFor();
        template.scope = command.scope();
        template.subject = command.subject() == null ? "Votre demande {{numero}}" : command.subject();
        template.body = command.body();
        template.approvedOn = command.approvedOn();
        return template;
    }

    /** Takes the place of the version in force. */
    void replace(ReplyTemplate previous) {
        previous.latest = false;
        version = previous.version + 1;
    }

    UUID id() {
        return id;
    }

    @Nullable
    String prefecture() {
        return prefecture;
    }

    String code() {
        return code;
    }

    String language() {
        return language;
    }

    int version() {
        return version;
    }

    boolean isLatest() {
        return latest;
    }

    String title() {
        return title;
    }

    @Nullable
    CaseKind kind() {
        return kind;
    }

    TemplateUse use() {
        return use;
    }

    @Nullable
    Scope scope() {
        return scope;
    }

    String subject() {
        return subject;
    }

    String body() {
        return body;
    }

    @Nullable
    LocalDate approvedOn() {
        return approvedOn;
    }
}
