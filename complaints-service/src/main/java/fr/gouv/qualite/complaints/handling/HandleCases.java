package fr.gouv.qualite.complaints.handling;

import fr.gouv.qualite.complaints.ComplaintsProblem;
import fr.gouv.qualite.complaints.attachment.AnswerFiles;
import fr.gouv.qualite.complaints.casefile.AnswerMeans;
import fr.gouv.qualite.complaints.casefile.AnsweredTogether;
import fr.gouv.qualite.complaints.casefile.Author;
import fr.gouv.qualite.complaints.casefile.CaseFile;
import fr.gouv.qualite.complaints.casefile.CaseFiles;
import fr.gouv.qualite.complaints.casefile.CaseJournal;
import fr.gouv.qualite.complaints.casefile.CaseRights;
import fr.gouv.qualite.complaints.casefile.CaseStep;
import fr.gouv.qualite.complaints.casefile.Correction;
import fr.gouv.qualite.complaints.casefile.GivenAnswer;
import fr.gouv.qualite.complaints.casefile.Qualification;
import fr.gouv.qualite.complaints.casefile.theme.ThemeTable;
import fr.gouv.qualite.complaints.deadline.DeadlineRules;
import fr.gouv.qualite.complaints.deadline.RuleBook;
import fr.gouv.qualite.complaints.desk.DeskAgents;
import fr.gouv.qualite.complaints.mail.AcknowledgementLetter;
import fr.gouv.qualite.complaints.mail.AnswerMail;
import fr.gouv.qualite.complaints.mail.CaseLetter;
import fr.gouv.qualite.complaints.organisation.Site;
import fr.gouv.qualite.complaints.organisation.Sites;
import fr.gouv.qualite.complaints.template.ReplyTemplates;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.mail.LetterSent;
import fr.gouv.qualite.platform.mail.Letters;
import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes the steps of staff on a case: each with its entry in the history, its event, and the letter it sends. */
@ApplicationScoped
class HandleCases {

    @Inject
    CaseFiles files;

    @Inject
    CaseJournal journal;

    @Inject
    DeadlineRules rules;

    @Inject
    DeskAgents agents;

    @Inject
    ThemeTable themes;

    @Inject
    Sites sites;

    @Inject
    Letters letters;

    @Inject
    AcknowledgementLetter acknowledgementLetter;

    @Inject
    AnswerMail answerMail;

    @Inject
    AnswerFiles answerFiles;

    @Inject
    ReplyText replyText;

    @Inject
    ReplyTemplates templates;

    @Inject
    RedirectCases redirectCases;

    @Inject
    MissedDeadlines missed;

    @Inject
    CaseRights rights;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** An acknowledgement by e-mail holds a new link for the follow-up; the one given before stops working. */
    void acknowledge(CaseFile file) {
        confirm(file);
        journal.record(file, CaseStep.ACKNOWLEDGEMENT);
    }

    /** Tells the person that their case arrived; the caller records the step. */
    void confirm(CaseFile file) {
        file.acknowledge(author());
        if (file.requester().email() != null) {
            letters.add(acknowledgementLetter.write(file, site(file).name(), file.giveSecret()));
        }
    }

    void requalify(CaseFile file, Requalify command) {
        requalify(file, command, spelled(command, file.site().prefecture()), files.together(file));
        journal.record(file, CaseStep.REQUALIFICATION);
    }

    /** What cases of a prefecture are said to be, their theme as it spells it. */
    Qualification spelled(Requalify command, PrefectureCode prefecture) {
        Qualification said = command.qualification();
        return said.withTheme(themes.spelled(prefecture, said.theme()));
    }

    /** Requalifies a case; the caller records the step. */
    void requalify(CaseFile file, Requalify command, Qualification found, AnsweredTogether together) {
        command.mustNotRedirect(file);
        RuleBook book = rules.bookWith(file.keptRules());
        missed.mustStayCounted(file, command.kind(), file.channel(), file.requester(), book, "note", command.note());
        file.requalify(found, command.note(), book, together, author());
    }

    void redirect(CaseFile file, Redirect command) {
        redirectCases.as(command).redirect(file, files.together(file));
        journal.record(file, CaseStep.REDIRECTION);
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
        journal.record(file, CaseStep.TRANSFER);
        write(file, TransferLetter.of(file, command.destination(), recipient, sender, file.isLate(clock.instant())));
    }

    private String handOver(CaseFile file, Transfer command) {
        Site other = sites.named(command.otherThan(file.site()));
        sites.mustBeOpen(other, other.dayOf(clock.instant()));
        file.transferTo(other, command.note(), author());
        return other.name();
    }

    /** Locks both cases in one order, whichever is merged into which: two merges at once wait for each other. */
    void lockForMerge(UUID id, Merge command) {
        files.idOf(command.number()).ifPresent(into -> files.lockAll(List.of(id, into)));
    }

    void merge(CaseFile file, Merge command) {
        CaseFile into = files.idOf(command.number())
                .map(files::lock)
                .filter(found -> rights.handles(found.site()))
                .orElseThrow(() -> Problem.invalid("into", "Aucune demande de vos sites ne porte ce numéro."));
        mustBePersonsOfReceipt(file, into);
        file.merge(into, files.together(file), author());
        journal.record(into, CaseStep.NOTE);
        journal.record(file, CaseStep.MERGE);
        write(file, TransferLetter.merged(file, into, site(file).name()));
    }

    /** Two people do not become one, and one answer fewer, because an agent corrected who wrote. */
    private void mustBePersonsOfReceipt(CaseFile file, CaseFile into) {
        if ((file.isPersonChanged() || into.isPersonChanged())
                && !caller.manages(file.site().prefecture())) {
            throw CommonProblem.FORBIDDEN.with("L’identité de la demande "
                    + (file.isPersonChanged() ? file.number() : into.number())
                    + " a été corrigée depuis sa réception : répondez à chacune, ou demandez au responsable qualité de"
                    + " les réunir.");
        }
    }

    void correct(CaseFile file, Correct command) {
        // It changes what is published: whoever answers does not choose when they did.
        if (command.answeredOn() != null && !caller.manages(file.site().prefecture())) {
            throw CommonProblem.FORBIDDEN.with("Seul le responsable qualité corrige la date d’une réponse.");
        }
        Correction correction = command.correction();
        RuleBook book = rules.bookWith(file.keptRules());
        missed.mustStayCounted(
                file,
                file.kind(),
                Objects.requireNonNullElse(correction.channel(), file.channel()),
                Objects.requireNonNullElse(correction.person(), file.requester()),
                book,
                "reason",
                correction.reason());
        if (correction.person() != null) {
            missed.mustStayReachable(file, correction.person());
        }
        boolean followed = file.hasFollowLink();
        file.correct(correction, book, files.together(file), author());
        if (followed && !file.hasFollowLink() && file.requester().email() != null) {
            letters.add(acknowledgementLetter.write(file, site(file).name(), file.giveSecret()));
        }
        journal.record(file, CaseStep.CORRECTION);
    }

    void putOnHold(CaseFile file, HoldingReply command) {
        ReplyText.Reply reply = replyText.write(
                new ReplyText.Wanted(Optional.empty(), command.message(), Map.of()), file, site(file), caller.name());
        file.putOnHold(reply.text(), author());
        journal.record(file, CaseStep.HOLDING_REPLY);
        write(file, CaseLetter.HOLDING_REPLY, reply.subject(), reply.text());
    }

    void answer(CaseFile file, Answer command) {
        Site site = site(file);
        LocalDate today = file.today(clock.instant());
        LocalDate day = command.answeredOn() == null ? today : command.answeredOn();
        // Without any way to reach the person, the refusal says so.
        AnswerMeans means = Objects.requireNonNullElseGet(
                command.means(), () -> file.usualMeans().orElse(AnswerMeans.FOLLOW_UP_PAGE));
        Optional<ReplyTemplates.Text> template = Optional.ofNullable(command.template())
                .map(id -> templates.answering(id, file.site().prefecture()));
        ReplyText.Reply reply = replyText.write(
                new ReplyText.Wanted(
                        template, command.message(), Objects.requireNonNullElse(command.fields(), Map.of())),
                file,
                site,
                caller.name());
        // An answer of another day was already given: it is recorded, not sent a second time.
        boolean sent = means == AnswerMeans.EMAIL && command.answeredOn() == null;
        List<UUID> attachments = command.attachmentsToSend(sent);
        answerFiles.mustLeave(file.id(), attachments);
        file.answer(
                new GivenAnswer(
                        reply.text(),
                        day,
                        means,
                        template.map(ReplyTemplates.Text::used).orElse(null),
                        sent,
                        command.reason(),
                        attachments.size()),
                files.together(file),
                author());
        if (sent) {
            letters.add(answerMail.write(file, reply.subject(), reply.text(), attachments));
        }
        journal.record(file, CaseStep.ANSWER);
    }

    void close(CaseFile file, @Nullable Closure command) {
        file.close(command == null ? null : command.note(), author());
        journal.record(file, CaseStep.CLOSURE);
    }

    void reopen(CaseFile file, Reopening command) {
        Optional<CaseFile> into = files.answeredWith(file.id()).map(files::lock).filter(found -> !found.isAnonymised());
        again(file, command);
        into.ifPresent(found -> {
            found.unmerge(file, author());
            journal.record(found, CaseStep.NOTE);
        });
        journal.record(file, CaseStep.REOPENING);
    }

    /** Takes back a redirection; the caller records the step. */
    void takeBack(CaseFile file, Reopening command) {
        if (file.redirectedBy() == null) {
            throw ComplaintsProblem.CASE_STATE.with(
                    "Cette demande n’a pas été réorientée : ouvrez-la pour la rouvrir seule.");
        }
        again(file, command);
    }

    private void again(CaseFile file, Reopening command) {
        AnswerMeans redirectedBy = file.redirectedBy();
        file.reopen(
                RedirectCases.reasonOfTakingBack(command.reason(), file), rules.bookWith(file.keptRules()), author());
        if (redirectedBy != null) {
            redirectCases.takeBack(file, redirectedBy);
        }
    }

    void assign(CaseFile file, Assign command) {
        file.assign(command.assignment(id -> agents.named(file.site(), id), caller), author());
        journal.record(file, CaseStep.ASSIGNMENT);
    }

    void note(CaseFile file, WriteNote command) {
        file.addNote(command.text(), author());
        journal.record(file, CaseStep.NOTE);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void acknowledgementLeft(@Observes LetterSent letter) {
        if (letter.about() == null || CaseLetter.valueOf(letter.purpose()) != CaseLetter.ACKNOWLEDGEMENT) {
            return;
        }
        CaseFile file = files.lock(letter.about());
        if (file.awaitsAcknowledgement()) {
            file.acknowledge(Author.platform(clock.instant()));
            journal.record(file, CaseStep.ACKNOWLEDGEMENT);
        }
    }

    private void write(CaseFile file, TransferLetter letter) {
        write(file, CaseLetter.TRANSFER, letter.subject(), letter.text());
    }

    private void write(CaseFile file, CaseLetter letter, String subject, String text) {
        if (file.requester().email() != null) {
            letters.add(letter.write(file.id(), file.requester().email(), subject, text));
        }
    }

    private Site site(CaseFile file) {
        return sites.findByIdOptional(file.site().value())
                .orElseThrow(() -> ComplaintsProblem.UNKNOWN_SITE.with("Le site de cette demande n’existe plus."));
    }

    private Author author() {
        return Author.of(caller, clock.instant());
    }
}
