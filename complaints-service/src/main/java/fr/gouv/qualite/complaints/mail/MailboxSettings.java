package fr.gouv.qualite.complaints.mail;

import fr.gouv.qualite.complaints.CaseKind;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The mailboxes that people write to, by a name of the deployment's choice. None is read unless it is told here. */
@ConfigMapping(prefix = "qualite.imap")
public interface MailboxSettings {

    @WithParentName
    Map<String, Mailbox> mailboxes();

    /** How the connection is protected. */
    enum Security {
        TLS,
        START_TLS,
        NONE
    }

    /** One mailbox, read by IMAP. */
    interface Mailbox {

        String host();

        @WithDefault("993")
        int port();

        @WithDefault("TLS")
        Security security();

        String user();

        String password();

        /** Where messages arrive. */
        @WithDefault("INBOX")
        String folder();

        /** Where messages go once they are a case, or in the history of one. */
        @WithDefault("Pris en compte")
        String takenFolder();

        /** Where automatic messages go: out-of-office answers, newsletters, delivery reports. */
        @WithDefault("Automatiques")
        String automaticFolder();

        /** Where messages go that could not be read: somebody must look there. */
        @WithDefault("A relire")
        String setAsideFolder();

        /** What arrived before this day stays where it is: a mailbox has a past. */
        LocalDate since();

        /** The site that everything is for, except what {@link #recipients()} say; absent from one for bounces only. */
        Optional<String> site();

        /** The addresses delivered to this mailbox, and the site of each: {@code accueil@exemple.fr=76-DIEPPE}. */
        Optional<List<String>> recipients();

        /** What a message is taken for until the desk qualifies it. */
        @WithDefault("INFORMATION_REQUEST")
        CaseKind kind();

        /** The site of each address, in lower case. */
        default Map<String, String> sitesByAddress() {
            return recipients().orElse(List.of()).stream()
                    .map(entry -> entry.split("=", 2))
                    .collect(Collectors.toUnmodifiableMap(
                            entry -> entry[0].strip().toLowerCase(Locale.ROOT), entry -> entry[1].strip()));
        }
    }

    /** The address that a site reads, to which people may answer. */
    default Optional<String> addressOf(String site) {
        return mailboxes().values().stream()
                .flatMap(mailbox -> mailbox.sitesByAddress().entrySet().stream())
                .filter(entry -> entry.getValue().equals(site))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }
}
