package fr.gouv.qualite.complaints.template;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.Scope;
import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a text for answers. Its words are never changed: a new version takes its place in the list. It is
 * submitted to the users' local committee, approved by it, and withdrawn when nobody should answer with it any more.
 */
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

    /** The day on which the users' local committee was asked for its opinion. */
    @Nullable
    private LocalDate submittedOn;

    /** The day on which it gave it. */
    @Nullable
    private LocalDate approvedOn;

    /** Since when it is offered no more. */
    @Nullable
    private LocalDate withdrawnOn;

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

    /** Puts it before the users' local committee. */
    void submit(LocalDate today) {
        requireStep(TemplateStep.SUBMIT, "est déjà soumis, ou validé, ou n’est plus en vigueur");
        submittedOn = today;
    }

    /** Records the opinion of the committee, which approves this version and not the next. */
    void approve(LocalDate day, LocalDate today) {
        requireStep(TemplateStep.APPROVE, "est déjà validé, ou n’est plus en vigueur");
        if (day.isAfter(today)) {
            throw Problem.invalid("approvedOn", "Le jour de la validation est dans le futur.");
        }
        if (submittedOn != null && day.isBefore(submittedOn)) {
            throw Problem.invalid("approvedOn", "Le jour de la validation précède celui où le courrier a été soumis.");
        }
        approvedOn = day;
    }

    /** Offers it no more; what was written with it stays. */
    void withdraw(LocalDate today) {
        requireStep(TemplateStep.WITHDRAW, "n’est plus en vigueur");
        withdrawnOn = today;
    }

    private void requireStep(TemplateStep step, String refusal) {
        if (!steps().contains(step)) {
            throw CommonProblem.CONFLICT.with("Ce courrier type " + refusal + ". Rechargez la liste.");
        }
    }

    /** What may be done with it now, by who may write it. */
    Set<TemplateStep> steps() {
        if (!latest) {
            return Set.of();
        }
        if (withdrawnOn != null) {
            return EnumSet.of(TemplateStep.REVISE);
        }
        if (approvedOn != null) {
            return EnumSet.of(TemplateStep.REVISE, TemplateStep.WITHDRAW);
        }
        return submittedOn == null
                ? EnumSet.allOf(TemplateStep.class)
                : EnumSet.complementOf(EnumSet.of(TemplateStep.SUBMIT));
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
    LocalDate submittedOn() {
        return submittedOn;
    }

    @Nullable
    LocalDate approvedOn() {
        return approvedOn;
    }

    @Nullable
    LocalDate withdrawnOn() {
        return withdrawnOn;
    }
}
