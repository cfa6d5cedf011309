package fr.gouv.qualite.complaints.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail as plain text that any device reads aloud: to a person about their case, or to a site about what waits.
 *
 * @param caseId the case it is about; absent from a reminder
 */
public record Letter(@Nullable UUID caseId, Purpose purpose, String recipient, String subject, String body) {

    /** Why it is sent. */
    public enum Purpose {
        ACKNOWLEDGEMENT,
        TRANSFER,
        HOLDING_REPLY,
        ANSWER,
        REMINDER
    }
}
