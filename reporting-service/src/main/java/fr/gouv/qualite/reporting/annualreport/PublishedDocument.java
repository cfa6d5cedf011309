package fr.gouv.qualite.reporting.annualreport;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** A published report in one format, as it will always be downloaded. */
@Entity
@Table(name = "annual_report_document")
@SuppressWarnings("UnusedVariable") // Queries read them.
@IdClass(PublishedDocument.Key.class)
class PublishedDocument {

    @Id
    private UUID reportId;

    @Id
    @Enumerated(EnumType.STRING)
    private DocumentFormat format;

    private String sha256;
    private int size;

    @Basic
    private byte[] bytes;

    @SuppressWarnings("NullAway")
    protected PublishedDocument() {}

    PublishedDocument(UUID reportId, DocumentFormat format, String sha256, byte[] bytes) {
        this.reportId = reportId;
        this.format = format;
        this.sha256 = sha256;
        this.size = bytes.length;
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }

    String sha256() {
        return sha256;
    }

    record Key(UUID reportId, DocumentFormat format) {}
}
