package fr.gouv.qualite.complaints.followup;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.CaseState;
import fr.gouv.qualite.complaints.ComplaintsProblem;
import fr.gouv.qualite.complaints.casefile.Author;
import fr.gouv.qualite.complaints.casefile.CaseFile;
import fr.gouv.qualite.complaints.casefile.CaseFiles;
import fr.gouv.qualite.complaints.casefile.FollowSecret;
import fr.gouv.qualite.complaints.casefile.Satisfaction;
import fr.gouv.qualite.complaints.organisation.Site;
import fr.gouv.qualite.complaints.organisation.Sites;
import fr.gouv.qualite.complaints.privacy.Anonymisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens a case to the person who lodged it, and to nobody else. */
@ApplicationScoped
public class FollowedCases {

    /** A step without who took it and without internal notes. */
    record Step(LocalDate on, String type, String label) {}

    /** The case as its person may read it. */
    record Followed(
            String number,
            CaseKind kind,
            String siteName,
            LocalDate receivedOn,
            boolean owedAnswer,
            @Nullable LocalDate dueOn,
            CaseState state,
            boolean open,
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

    /** Records what the person thinks of the answer. */
    @Transactional(Transactional.TxType.MANDATORY)
    void rate(String number, String secret, Satisfaction opinion) {
        files.lock(openedForChange(number, secret)).rate(opinion);
    }

    /** Erases what is personal, as the person asks. */
    @Transactional(Transactional.TxType.MANDATORY)
    void erase(String number, String secret) {
        anonymisation.eraseOnRequest(openedForChange(number, secret), null, Author.requester(clock.instant()));
    }

    Followed open(String number, String secret) {
        return view(opened(number, secret));
    }

    /** The case, to be locked and changed: it is read again then, since the platform may change it meanwhile. */
    public UUID openedForChange(String number, String secret) {
        return files.detach(opened(number, secret));
    }

    private CaseFile opened(String number, String secret) {
        Optional<CaseFile> file = files.numbered(number);
        // Compared even when there is no such number, so that the time taken does not tell which numbers exist.
        boolean opens = file.map(found -> found.isOpenedBy(secret)).orElseGet(() -> FollowSecret.opens(secret, null));
        return file.filter(found -> opens)
                .orElseThrow(() -> ComplaintsProblem.UNKNOWN_CASE.with(
                        "Aucune demande ne correspond à ce numéro et à ce lien. Vérifiez le lien reçu."));
    }

    private Followed view(CaseFile file) {
        return new Followed(
                file.number(),
                file.kind(),
                sites.findByIdOptional(file.site().value())
                        .map(Site::name)
                        .orElse(file.site().value()),
                file.receivedOn(),
                file.owedAnswer().owed(),
                file.owedAnswer().dueOn(),
                file.state(),
                file.isOpen(),
                file.subject(),
                file.message(),
                file.redirection(),
                file.answer(),
                file.owedAnswer().answeredOn(),
                file.mergedInto(),
                file.satisfaction() == null ? null : file.satisfaction().satisfied(),
                files.history(file).stream()
                        .filter(event -> !event.type().isInternal())
                        .map(event -> new Step(event.tookPlace(), event.type().name(), event.summary()))
                        .toList());
    }
}
