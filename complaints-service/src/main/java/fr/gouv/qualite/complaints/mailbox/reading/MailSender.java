package fr.gouv.qualite.complaints.mailbox.reading;

import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote an e-mail.
 *
 * @param from what it says it comes from; absent when that is none that could be written to, or one of ours
 * @param answered where an answer goes: where the person asks for it, unless a list does
 */
record MailSender(@Nullable MailAddress from, @Nullable MailAddress answered) {

    private static final int LONGEST_NAME = 90;
    private static final Pattern ANSWERED_BY_NOBODY =
            Pattern.compile("(do|ne|no|non|sans)[-_.]?((not|pas)[-_.]?)?(reply|repondre|reponse).*@.*");
    private static final Pattern OF_SERVERS = Pattern.compile("(srs[01][=+-]|prvs=|bounce|return|[^@]*[=+]).*");

    /** @param ours the addresses that the platform writes from and reads */
    static MailSender of(MailHeaders headers, List<String> recipients, Set<String> ours) throws MessagingException {
        List<MailAddress> from = without(headers.addresses("From"), ours);
        List<MailAddress> asked = without(headers.addresses("Reply-To"), ours).stream()
                .filter(address -> !isRobot(address.address()))
                .toList();
        Optional<MailAddress> own =
                from.stream().filter(address -> !isRobot(address.address())).findFirst();
        String list = headers.lower("List-Post") + ' ' + headers.lower("List-Id");
        boolean ownIsOfList = own.isPresent() && isOfList(list, own.get(), recipients);
        // A group that writes in its own name says who wrote to it.
        List<MailAddress> rewritten = new ArrayList<>();
        if (ownIsOfList || own.isEmpty()) {
            rewritten.addAll(headers.addresses("X-Original-From"));
            rewritten.addAll(headers.addresses("X-Original-Sender"));
        }
        Optional<MailAddress> reply = Stream.concat(asked.stream(), without(rewritten, ours).stream())
                .filter(address -> !isOfList(list, address, recipients))
                .findFirst();
        if (own.isPresent() && !(ownIsOfList && reply.isPresent())) {
            return new MailSender(own.get(), reply.orElse(own.get()));
        }
        List<MailAddress> others = new ArrayList<>(from);
        if (headers.addresses("From").isEmpty()) {
            others.addAll(headers.addresses("Sender"));
            headers.addresses("Return-Path").stream()
                    .filter(address -> !OF_SERVERS.matcher(address.address()).matches())
                    .forEach(others::add);
        }
        MailAddress answered = Stream.concat(reply.stream(), without(others, ours).stream())
                .findFirst()
                .orElse(null);
        return new MailSender(from.isEmpty() ? answered : from.getFirst(), answered);
    }

    /** Whether what is sent there is read by nobody. */
    static boolean isRobot(String address) {
        return ANSWERED_BY_NOBODY.matcher(address).matches();
    }

    /** As they call themselves; the start of the address when they do not, for an answer is owed to them all the same. */
    @Nullable
    String name() {
        if (answered == null) {
            return null;
        }
        String said = from != null && from.name() != null ? from.name() : answered.name();
        String name = PlainText.line(said == null ? "" : said).replaceAll("(?i)\\s+(via|par|through) .*$", "");
        String shown = name.isEmpty() ? answered.address().replaceAll("@.*", "") : name;
        return shown.substring(
                0, shown.offsetByCodePoints(0, Math.min(LONGEST_NAME, shown.codePointCount(0, shown.length()))));
    }

    private static boolean isOfList(String list, MailAddress address, List<String> recipients) {
        return recipients.contains(address.address())
                || list.contains(address.address())
                || list.contains(address.address().replace('@', '.'));
    }

    private static List<MailAddress> without(List<MailAddress> addresses, Set<String> ours) {
        return addresses.stream()
                .filter(address -> !ours.contains(address.address()))
                .toList();
    }
}
