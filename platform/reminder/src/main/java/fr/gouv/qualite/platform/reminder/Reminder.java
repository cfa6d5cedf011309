package fr.gouv.qualite.platform.reminder;

import java.util.Optional;

/** The content of a site's reminder on one day: an e-mail to its desk and one to its quality manager. */
public interface Reminder {

    /** An e-mail, without personal data. */
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
