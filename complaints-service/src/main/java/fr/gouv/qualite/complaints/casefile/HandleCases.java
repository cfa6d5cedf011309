package fr.gouv.qualite.complaints.casefile;

import fr.gouv.qualite.complaints.ComplaintsProblem;
import fr.gouv.qualite.complaints.deadline.DeadlineRules;
import fr.gouv.qualite.complaints.mail.CaseLetter;
import fr.gouv.qualite.complaints.organisation.Site;
import fr.gouv.qualite.complaints.organisation.Sites;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.mail.LetterSent;
import fr.gouv.qualite.platform.mail.Letters;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What staff do to a case: each step with its entry in the history, its event, and the letter it sends. */
@ApplicationScoped
class HandleCases {

    @Inject
    CaseFiles files;

    @Inject
    CaseChanges changes;

    @Inject
    DeadlineRules rules;

    @Inject
    DeskAgents agents;

    @Inject
    Sites sites;

    @Inject
    Letters letters;

    @Inject
    AcknowledgementLetter acknowledgementLetter;

    @Inject
    ReplyText replyText;

    @Inject
    CaseRights rights;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** An acknowledgement by e-mail holds a new link for the follow-up; the one given before stops working. */
    void acknowledge(CaseFile file) {
        confirm(file);
        changes.keep(file, CaseStep.ACKNOWLEDGEMENT);
    }

    /** Tells the person that their message arrived; the case is still to be kept. */
    void confirm(CaseFile file) {
        file.acknowledge(author());
        if (file.requesterEmail != null) {
            letters.add(acknowledgementLetter.write(file, site(file).name(), file.giveSecret()));
        }
    }

    void requalify(CaseFile file, Requalify command) {
        var rule = rules.inForce(command.kind(), file.channel, file.receivedOn);
        file.requalify(command, rule, author());
        changes.keep(file, CaseStep.REQUALIFICATION);
    }

    void transfer(CaseFile file, Transfer command) {
        String sender = site(file).name();
        String recipient =
                switch (command.destination()) {
                    case SITE -> handOver(file, command);
                    case BUREAU -> {
                        file.transferToBureau(command.namedRecipient(), command.note(), author());
                        yield command.namedRecipient();
                    }
                    case ADMINISTRATION -> {
                        file.transfer(command.namedRecipient(), command.note(), author());
                        yield command.namedRecipient();
                    }
                };
        changes.keep(file, CaseStep.TRANSFER);
        write(file, TransferLetter.of(file, command.destination(), recipient, sender));
    }

    /** The site it leaves keeps its trace, and no longer counts it. */
    private String handOver(CaseFile file, Transfer command) {
        SiteCode left = file.site();
        Site other = sites.named(command.otherThan(left));
        files.keep(HandOver.of(file, other.code().value(), clock.instant()));
        file.transferTo(other, command.note(), author());
        files.keep(file);
        changes.recount(left, file);
        return other.name();
    }

    void merge(CaseFile file, Merge command) {
        CaseFile into = files.numbered(command.into().strip().toUpperCase(Locale.ROOT))
                .filter(found -> rights.handles(found.site()))
                .orElseThrow(() -> Problem.invalid("into", "Aucun message de vos sites ne porte ce numéro."));
        file.merge(into, author());
        changes.keep(into, CaseStep.NOTE);
        changes.keep(file, CaseStep.MERGE);
        write(file, TransferLetter.merged(file, into.number, site(file).name()));
    }

    void correct(CaseFile file, Correct command) {
        file.correct(command, channel -> rules.inForce(file.kind, channel, file.receivedOn), author());
        changes.keep(file, CaseStep.CORRECTION);
    }

    void putOnHold(CaseFile file, HoldingReply command) {
        file.hold(command.message(), author());
        changes.keep(file, CaseStep.HOLDING_REPLY);
        write(file, CaseLetter.HOLDING_REPLY, "Votre message " + file.number, command.message());
    }

    void answer(CaseFile file, Answer command) {
        Site site = site(file);
        LocalDate today = file.today(clock.instant());
        LocalDate day = command.answeredOn() == null ? today : command.answeredOn();
        AnswerMeans means = command.means() == null ? usualMeans(file) : command.means();
        if (means == AnswerMeans.EMAIL && file.requesterEmail == null && day.equals(today)) {
            throw Problem.invalid("means", "La personne n’a pas laissé d’adresse électronique.");
        }
        ReplyText.Reply reply = replyText.write(command, file, site, caller.name());
        file.answer(reply.text(), day, author(), means);
        changes.keep(file, CaseStep.ANSWER);
        // An answer of another day was already given: it is recorded, not sent a second time.
        if (means == AnswerMeans.EMAIL && command.answeredOn() == null) {
            write(file, CaseLetter.ANSWER, reply.subject(), reply.text());
        }
    }

    void close(CaseFile file, @Nullable Closure command) {
        file.close(command == null ? null : command.note(), author());
        changes.keep(file, CaseStep.CLOSURE);
    }

    void reopen(CaseFile file, Reopening command) {
        file.reopen(command.reason(), rules.inForce(file.kind, file.channel, file.receivedOn), author());
        changes.keep(file, CaseStep.REOPENING);
    }

    void assign(CaseFile file, Assign command) {
        file.assign(command.agent(id -> agents.named(file.site(), id), caller), author());
        changes.keep(file, CaseStep.ASSIGNMENT);
    }

    void note(CaseFile file, WriteNote command) {
        file.note(command.text(), author());
        changes.keep(file, CaseStep.NOTE);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void acknowledgementLeft(@Observes LetterSent letter) {
        if (letter.about() == null || CaseLetter.valueOf(letter.purpose()) != CaseLetter.ACKNOWLEDGEMENT) {
            return;
        }
        CaseFile file = files.hold(letter.about());
        if (file.awaitsAcknowledgement()) {
            file.acknowledge(Author.platform(clock.instant()));
            changes.keep(file, CaseStep.ACKNOWLEDGEMENT);
        }
    }

    private static AnswerMeans usualMeans(CaseFile file) {
        if (file.requesterEmail != null) {
            return AnswerMeans.EMAIL;
        }
        return file.requesterPostalAddress == null ? AnswerMeans.FOLLOW_UP_PAGE : AnswerMeans.LETTER;
    }

    private void write(CaseFile file, TransferLetter letter) {
        write(file, CaseLetter.TRANSFER, letter.subject(), letter.text());
    }

    private void write(CaseFile file, CaseLetter letter, String subject, String text) {
        if (file.requesterEmail != null) {
            letters.add(letter.write(file.id, file.requesterEmail, subject, text));
        }
    }

    private Site site(CaseFile file) {
        return sites.findByIdOptional(file.site)
                .orElseThrow(() -> ComplaintsProblem.UNKNOWN_SITE.with("Le site de ce message n’existe plus."));
    }

    private Author author() {
        return Author.of(caller, clock.instant());
    }
}
