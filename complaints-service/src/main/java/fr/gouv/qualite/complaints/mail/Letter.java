package fr.gouv.qualite.complaints.mail;

import java.util.UUID;

/**
 * An e-mail to a person about their case, as plain text that any device reads aloud.
 *
 * @param caseId the case it is about
 */
public record Letter(UUID caseId, Purpose purpose, String recipient, String subject, String body) {

    /** Why it is sent. */
    public enum Purpose {
        ACKNOWLEDGEMENT,
        TRANSFER,
        HOLDING_REPLY,
        ANSWER
    }
}
