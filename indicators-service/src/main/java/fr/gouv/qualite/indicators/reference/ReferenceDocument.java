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
    String kind;

    @Id
    String code;

    String data;

    long version;
}
