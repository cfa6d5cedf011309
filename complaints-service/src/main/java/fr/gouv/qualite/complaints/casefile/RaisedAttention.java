package fr.gouv.qualite.complaints.casefile;

import fr.gouv.qualite.complaints.Attention;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** The reason a case calls for an agent's eyes, and since which day. Cleared by the next step that staff take. */
@Embeddable
public record RaisedAttention(
        @Column(name = "attention") @Enumerated(EnumType.STRING)
        Attention reason,

        @Column(name = "attention_on") LocalDate since) {}
