package fr.gouv.qualite.indicators.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** One framework, prefecture, site or indicator, kept as the JSON of its record. */
@Entity
@IdClass(ReferenceDocument.Key.class)
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
@Table(name = "reference_document")
class ReferenceDocument {

    record Key(String kind, String code) implements Serializable {}

    @Id
    private String kind;

    @Id
    private String code;

    private String data;
    private long version;

    /** Hibernate's. */
    protected ReferenceDocument() {}

    ReferenceDocument(String kind, String code) {
        this.kind = kind;
        this.code = code;
    }

    /** Follows the version that there is with a new one. */
    void revise(String data) {
        this.data = data;
        version++;
    }

    References.Key key() {
        return new References.Key(code, version);
    }

    String kind() {
        return kind;
    }

    String data() {
        return data;
    }

    /** 0 until it was first saved. */
    long version() {
        return version;
    }
}
