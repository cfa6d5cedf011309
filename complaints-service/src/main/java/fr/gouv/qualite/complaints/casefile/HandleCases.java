package fr.gouv.qualite.complaints.casefile;

import fr.gouv.qualite.complaints.ComplaintsProblem;
import fr.gouv.qualite.complaints.deadline.DeadlineRules;
import fr.gouv.qualite.complaints.mail.Letter;
import fr.gouv.qualite.complaints.mail.LetterSent;
import fr.gouv.qualite.complaints.mail.Letters;
import fr.gouv.qualite.complaints.organisation.Site;
import fr.gouv.qualite.complaints.organisation.Sites;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
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
    Caller caller;

    @Inject
    Clock clock;

    /** An acknowledgement by e-mail holds a new link for the follow-up; the one given before stops working. */
    void acknowledge(CaseFile file) {
        file.acknowledge(author());
        if (file.requesterEmail != null) {
            letters.add(acknowledgementLetter.write(file, site(file).name(), file.giveSecret()));
        }
        changes.keep(file, CaseStep.ACKNOWLEDGEMENT);
    }

    void requalify(CaseFile file, Requalify command) {
        var rule = rules.inForce(command.kind(), file.channel, file.receivedOn);
        file.requalify(command, rule, author());
        changes.keep(file, CaseStep.REQUALIFICATION);
    }

    void transfer(CaseFile file, Transfer command) {
        file.transfer(command.recipient(), command.note(), author());
        changes.keep(file, CaseStep.TRANSFER);
        write(
                file,
                Letter.Purpose.TRANSFER,
                "Votre message " + file.number + " a été transmis",
                "Bonjour,\n\nVotre message " + file.number + " a été transmis au service qui peut y répondre : "
                        + command.recipient() + ".\n\n" + site(file).name() + "\n");
    }

    void putOnHold(CaseFile file, HoldingReply command) {
        file.hold(command.message(), author());
        changes.keep(file, CaseStep.HOLDING_REPLY);
        write(file, Letter.Purpose.HOLDING_REPLY, "Votre message " + file.number, command.message());
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
            write(file, Letter.Purpose.ANSWER, reply.subject(), reply.text());
        }
    }

    void close(CaseFile file, @Nullable Closure command) {
        file.close(command == null ? null : command.note(), author());
        changes.keep(file, CaseStep.CLOSURE);
    }

    void reopen(CaseFile file, Reopening command) {
        file.reopen(command.reason(), author());
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
        if (letter.purpose() != Letter.Purpose.ACKNOWLEDGEMENT) {
            return;
        }
        CaseFile file = files.hold(letter.caseId());
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

    private void write(CaseFile file, Letter.Purpose purpose, String subject, String text) {
        if (file.requesterEmail != null) {
            letters.add(new Letter(file.id, purpose, file.requesterEmail, subject, text));
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
