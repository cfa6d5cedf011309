package fr.gouv.qualite.reporting.annualreport;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.publication.Edition;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.time.SiteDay;
import fr.gouv.qualite.reporting.ReportingProblem;
import fr.gouv.qualite.reporting.facts.Scope;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The annual report of a site or a prefecture: a draft, then validated in COPIL, then published and immutable. */
@Entity
@Table(name = "annual_report")
class AnnualReport {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    private String code;
    private String prefecture;
    private int year;

    @Enumerated(EnumType.STRING)
    private ReportStatus status;

    /** The content as JSON, byte for byte what is published. */
    private String content;

    private Instant refreshedAt;
    private @Nullable LocalDate validatedOn;
    private @Nullable LocalDate publishedOn;
    private @Nullable String sha256;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected AnnualReport() {}

    AnnualReport(Scope scope, String code, PrefectureCode prefecture, int year, String content, Instant now) {
        this.id = UUID.randomUUID();
        this.scope = scope;
        this.code = code;
        this.prefecture = prefecture.value();
        this.year = year;
        this.status = ReportStatus.DRAFT;
        this.content = content;
        this.refreshedAt = now;
    }

    /** Replaces the figures by today's. */
    void refresh(String json, Instant now) {
        mustBeDraft();
        this.content = json;
        this.refreshedAt = now;
    }

    void write(String json) {
        mustBeDraft();
        this.content = json;
    }

    void validate(LocalDate copil, String json, LocalDate today) {
        mustBeDraft();
        if (copil.isAfter(today)) {
            throw Problem.invalid("copilOn", "La date du COPIL ne peut pas être dans le futur.");
        }
        if (copil.getYear() < year) {
            throw Problem.invalid("copilOn", "Le COPIL ne peut pas précéder l’année du bilan.");
        }
        this.validatedOn = copil;
        this.content = json;
        this.status = ReportStatus.VALIDATED;
    }

    /** Takes what was published of it, so that both stay the same. */
    void publish(Edition edition) {
        mustBeValidated();
        this.publishedOn = edition.publishedOn();
        this.content = edition.content();
        this.sha256 = edition.sha256();
        this.status = ReportStatus.PUBLISHED;
    }

    void mustBeValidated() {
        mustNotBePublished();
        if (status != ReportStatus.VALIDATED) {
            throw ReportingProblem.REPORT_NOT_VALIDATED.with(
                    "Faites d’abord valider le bilan en COPIL, puis indiquez la date de ce COPIL.");
        }
    }

    boolean isPublished() {
        return status == ReportStatus.PUBLISHED;
    }

    void mustNotBePublished() {
        if (isPublished()) {
            throw ReportingProblem.REPORT_PUBLISHED.with(
                    "Ce bilan est publié : il ne change plus. Corrigez dans le bilan de l’année suivante.");
        }
    }

    void mustBeDraft() {
        mustNotBePublished();
        if (status != ReportStatus.DRAFT) {
            throw ReportingProblem.REPORT_NOT_DRAFT.with("Ce bilan est validé : son contenu ne change plus.");
        }
    }

    UUID id() {
        return id;
    }

    Scope scope() {
        return scope;
    }

    String code() {
        return code;
    }

    PrefectureCode prefecture() {
        return PrefectureCode.of(prefecture);
    }

    /** Which day it is where the report is about. */
    LocalDate today(SiteDay days) {
        return scope == Scope.SITE ? days.today(SiteCode.of(code)) : days.today(prefecture());
    }

    int year() {
        return year;
    }

    ReportStatus status() {
        return status;
    }

    String content() {
        return content;
    }

    Instant refreshedAt() {
        return refreshedAt;
    }

    @Nullable
    LocalDate validatedOn() {
        return validatedOn;
    }

    @Nullable
    LocalDate publishedOn() {
        return publishedOn;
    }

    @Nullable
    String sha256() {
        return sha256;
    }

    long version() {
        return version;
    }
}
