package fr.gouv.qualite.complaints.casefile;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.Channel;
import fr.gouv.qualite.complaints.Language;
import fr.gouv.qualite.complaints.Scope;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An incoming case, brought in by the person or by an agent.
 *
 * @param language in which the person wrote and is answered by the platform
 * @param receivedOn the day it arrived, by the site's calendar
 */
public record Message(
        CaseKind kind,
        Channel channel,
        Scope scope,
        @Nullable String bureau,
        @Nullable String theme,
        Language language,
        LocalDate receivedOn,
        @Nullable String subject,
        String message,
        Requester requester) {

    /** @param spelled its theme, as the prefecture writes it */
    public Message withTheme(@Nullable String spelled) {
        return new Message(kind, channel, scope, bureau, spelled, language, receivedOn, subject, message, requester);
    }
}
