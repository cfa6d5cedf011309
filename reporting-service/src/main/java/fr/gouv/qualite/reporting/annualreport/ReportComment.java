package fr.gouv.qualite.reporting.annualreport;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What someone said of a report before it was published. Kept inside: it bears a name. */
@Entity
@Table(name = "annual_report_comment")
@SuppressWarnings("UnusedVariable") // Queries read them.
class ReportComment {

    @Id
    private UUID id;

    private UUID reportId;
    private String authorId;
    private String authorName;
    private String text;
    private Instant writtenAt;

    @SuppressWarnings("NullAway")
    protected ReportComment() {}

    ReportComment(UUID reportId, String authorId, String authorName, String text, Instant writtenAt) {
        this.id = UUID.randomUUID();
        this.reportId = reportId;
        this.authorId = authorId;
        this.authorName = authorName;
        this.text = text;
        this.writtenAt = writtenAt;
    }

    UUID id() {
        return id;
    }

    String authorName() {
        return authorName;
    }

    String text() {
        return text;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
