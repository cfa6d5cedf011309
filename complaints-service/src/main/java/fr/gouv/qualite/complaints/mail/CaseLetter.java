package fr.gouv.qualite.complaints.mail;

import fr.gouv.qualite.platform.mail.Letter;
import java.util.List;
import java.util.UUID;

/** Why a person is written to about their case. */
public enum CaseLetter {
    ACKNOWLEDGEMENT,
    TRANSFER,
    HOLDING_REPLY,
    ANSWER,
    /** A redirection is taken back. */
    REOPENING;

    public Letter write(UUID caseId, String recipient, String subject, String body) {
        return write(caseId, recipient, subject, body, List.of());
    }

    Letter write(UUID caseId, String recipient, String subject, String body, List<UUID> files) {
        return new Letter(caseId, name(), recipient, subject, body, files);
    }

    /** Whether an agent typed it: a letter that nobody typed says so. */
    boolean isTyped() {
        return this == ANSWER || this == HOLDING_REPLY;
    }
}
