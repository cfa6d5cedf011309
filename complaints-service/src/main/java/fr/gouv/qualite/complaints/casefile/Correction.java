package fr.gouv.qualite.complaints.casefile;

import fr.gouv.qualite.complaints.Channel;
import fr.gouv.qualite.complaints.Language;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded wrongly, and why it is corrected: what is absent stays as it is. The day of receipt and the message
 * itself are never corrected.
 */
public record Correction(
        @Nullable Channel channel,
        @Nullable Language language,
        @Nullable String bureau,
        @Nullable String subject,
        @Nullable Requester person,
        @Nullable LocalDate answeredOn,
        String reason) {}
