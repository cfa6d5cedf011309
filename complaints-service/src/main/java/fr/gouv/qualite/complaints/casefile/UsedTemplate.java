package fr.gouv.qualite.complaints.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The version of a reply template that an answer was made from; what the agent changed of it is in the answer. */
@Embeddable
public record UsedTemplate(
        @Column(name = "answer_template") UUID id,
        @Column(name = "answer_template_code") String code,
        @Column(name = "answer_template_version") int version) {

    @Override
    public String toString() {
        return code + ", version " + version;
    }
}
