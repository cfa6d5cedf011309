package fr.gouv.qualite.indicators.transparency;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** The poster of a published display in one size, as it will always be downloaded. */
@Entity
@IdClass(Poster.Key.class)
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
@Table(name = "transparency_poster")
class Poster {

    record Key(String display, PaperSize size) implements Serializable {}

    @Id
    String display;

    @Id
    @Enumerated(EnumType.STRING)
    PaperSize size;

    byte[] pdf;
}
