package fr.gouv.qualite.complaints.casefile;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.CaseState;
import fr.gouv.qualite.complaints.organisation.Site;
import fr.gouv.qualite.complaints.organisation.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens a case to the person who lodged it, and to nobody else. */
@ApplicationScoped
public class FollowedCases {

    /** A step without who took it and without internal notes. */
    public record Step(LocalDate on, String type, String label) {}

    /** What the person may read again of their case. */
    public record Followed(
            String number,
            CaseKind kind,
            String siteName,
            LocalDate receivedOn,
            boolean owedAnswer,
            @Nullable LocalDate dueOn,
            CaseState state,
            @Nullable String subject,
            String message,
            @Nullable String redirection,
            @Nullable String answer,
            @Nullable LocalDate answeredOn,
            @Nullable String mergedInto,
            @Nullable Boolean satisfied,
            List<Step> steps) {}

    @Inject
    CaseFiles files;

    @Inject
    Anonymisation anonymisation;

    @Inject
    Sites sites;

    @Inject
    Clock clock;

    /** Keeps what the person thinks of the answer; false when the secret is not that of the case. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean rate(String number, String secret, boolean satisfied, @Nullable String remark) {
        Optional<UUID> file = openedAnew(number, secret);
        file.ifPresent(found -> files.hold(found).rate(satisfied, remark));
        return file.isPresent();
    }

    /** Erases what is personal, as the person asks; false when the secret is not that of the case. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean erase(String number, String secret) {
        Optional<UUID> file = openedAnew(number, secret);
        file.ifPresent(found -> anonymisation.erase(found, Author.requester(clock.instant())));
        return file.isPresent();
    }

    /** The case, when the number is one and the secret is its own. */
    public Optional<Followed> open(String number, String secret) {
        return opened(number, secret).map(this::view);
    }

    /** The case, when the secret is its own, for what is done to it by another feature. */
    Optional<UUID> opens(String number, String secret) {
        return openedAnew(number, secret);
    }

    /** The same, to be changed: forgotten, to be read again once held, since the platform may change it meanwhile. */
    private Optional<UUID> openedAnew(String number, String secret) {
        return opened(number, secret).map(seen -> {
            files.getEntityManager().detach(seen);
            return seen.id;
        });
    }

    private Optional<CaseFile> opened(String number, String secret) {
        Optional<CaseFile> file = files.numbered(number.strip().toUpperCase(Locale.ROOT));
        // Compared even when there is no such number, so that the time taken does not tell which numbers exist.
        boolean opens =
                FollowSecret.opens(secret, file.map(found -> found.secretHash).orElse(null));
        return opens ? file : Optional.empty();
    }

    private Followed view(CaseFile file) {
        return new Followed(
                file.number,
                file.kind,
                sites.findByIdOptional(file.site).map(Site::name).orElse(file.site),
                file.receivedOn,
                file.owedAnswer,
                file.dueOn,
                file.state,
                file.subject,
                file.message,
                file.redirection,
                file.answer,
                file.answeredOn,
                file.mergedInto,
                file.satisfied,
                files.history(file.id).stream()
                        .filter(event -> !event.type.isInternal())
                        .map(event -> new Step(event.tookPlace, event.type.name(), event.summary))
                        .toList());
    }
}
