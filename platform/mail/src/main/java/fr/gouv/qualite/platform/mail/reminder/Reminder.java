package fr.gouv.qualite.platform.mail.reminder;

import java.util.Optional;

/** What a site is told of on one day, by an e-mail to its desk and one to its quality manager. */
public interface Reminder {

    /** An e-mail to send: neither of them names anybody. */
    record Text(String subject, String body) {}

    /**
     * @param publicUrl where the links lead
     * @return empty when there is nothing to say
     */
    Optional<Text> forTheDesk(String publicUrl);

    /**
     * @param publicUrl where the links lead
     * @return empty when there is nothing to say
     */
    Optional<Text> forTheManager(String publicUrl);
}
