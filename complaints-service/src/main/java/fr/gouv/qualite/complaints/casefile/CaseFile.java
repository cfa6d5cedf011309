package fr.gouv.qualite.complaints.casefile;

import fr.gouv.qualite.complaints.CaseState;
import fr.gouv.qualite.complaints.Channel;
import fr.gouv.qualite.complaints.ComplaintsProblem;
import fr.gouv.qualite.complaints.deadline.DeadlineRule;
import fr.gouv.qualite.complaints.organisation.Site;
import fr.gouv.qualite.platform.service.problem.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a person told a site, and what is done with it.
 *
 * <p>Its day of receipt never changes. An answer is owed when a rule asks for one and the person left a name and an
 * address; it is due by the site's own calendar, under the rule in force the day it was received. Only an answer stops
 * the clock, by whatever channel it is given; reopening the case sets the clock going again from the first receipt, so
 * that a hasty answer gains nothing.
 */
@Entity
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
@Table(name = "case_file")
class CaseFile extends CaseRecord {

    private static final String ERASED = "[Texte effacé]";

    /** A case as it arrives; {@code rule} is absent when no answer is asked for. */
    static CaseFile receive(Message received, Site site, Optional<DeadlineRule> rule, Author author) {
        LocalDate today = site.dayOf(author.at());
        if (received.receivedOn().isAfter(today)) {
            throw Problem.invalid("receivedOn", "La date de réception est dans le futur.");
        }
        CaseFile file = new CaseFile();
        file.id = UUID.randomUUID();
        file.number =
                CaseNumber.draw(site.code().prefecture(), received.receivedOn().getYear());
        file.site = site.code().value();
        file.prefecture = site.code().prefecture().value();
        file.holidayZone = site.holidayZone();
        file.timeZone = site.timeZone().getId();
        file.copy(received);
        file.owe(rule);
        file.keep(CaseStep.RECEPTION, author, today, "Reçu par le canal « " + file.channel.label() + " ».", null);
        return file;
    }

    private void copy(Message received) {
        bureau = received.bureau();
        kind = received.kind();
        channel = received.channel();
        scope = received.scope();
        theme = received.theme();
        language = received.language();
        receivedOn = received.receivedOn();
        receivedMonth = receivedOn.withDayOfMonth(1);
        subject = received.subject();
        message = received.message();
        identify(received.requester());
    }

    void identify(Requester person) {
        requesterName = person.name();
        requesterEmail = person.email();
        requesterPostalAddress = person.postalAddress();
    }

    private void owe(Optional<DeadlineRule> rule) {
        deadlineRule = rule.map(DeadlineRule::code).orElse(null);
        owedAnswer = rule.isPresent() && requester().canBeAnswered();
        dueOn = owedAnswer
                ? calendar().addWorkingDays(receivedOn, rule.orElseThrow().workingDays())
                : null;
        measure();
    }

    private void measure() {
        workingDaysToAnswer = answeredOn == null ? null : calendar().workingDaysBetween(receivedOn, answeredOn);
        answeredInTime = (answeredOn == null || dueOn == null) ? null : !answeredOn.isAfter(dueOn);
    }

    /** Gives the person a new secret, which replaces any given before. */
    FollowSecret giveSecret() {
        FollowSecret secret = FollowSecret.draw();
        openWith(secret);
        return secret;
    }

    void openWith(FollowSecret secret) {
        secretHash = secret.hash();
    }

    void acknowledge(Author author) {
        take(CaseStep.ACKNOWLEDGEMENT, author, "Accusé de réception envoyé.", null);
    }

    /** Whether nobody has told the person yet, nor gone further. */
    boolean awaitsAcknowledgement() {
        return state == CaseState.RECEIVED;
    }

    /** Says what the case really is; a change of kind applies the rule of that kind in force at receipt. */
    void requalify(Requalify command, Optional<DeadlineRule> rule, Author author) {
        move(CaseStep.REQUALIFICATION);
        kind = command.kind();
        scope = command.scope();
        theme = command.theme();
        if (command.redirection() != null) {
            redirection = command.redirection();
        }
        owe(rule);
        keep(
                CaseStep.REQUALIFICATION,
                author,
                today(author.at()),
                "Qualifié : " + kind.label() + ", " + scope.label() + ".",
                command.note());
    }

    void transfer(String recipient, @Nullable String note, Author author) {
        take(CaseStep.TRANSFER, author, "Transmis à : " + recipient + ".", note);
    }

    void transferToBureau(String name, @Nullable String note, Author author) {
        bureau = name;
        transfer(name, note, author);
    }

    /** Another site handles it from now on. Its day of receipt, rule and calendar stay: the person waits no longer. */
    void transferTo(Site other, @Nullable String note, Author author) {
        transfer(other.name(), note, author);
        site = other.code().value();
        prefecture = other.code().prefecture().value();
        bureau = null;
        assigneeId = null;
        assigneeName = null;
    }

    /** Says that it repeats another case of the same person: it is answered with that one, and owed nothing itself. */
    void merge(CaseFile into, Author author) {
        Duplicates.check(this, into);
        mergedInto = into.number;
        owe(Optional.empty());
        take(CaseStep.MERGE, author, "Traité avec le message " + into.number + ".", null);
        into.note("Le message " + number + " fait double emploi avec celui-ci et y est réuni.", author);
    }

    /** Puts right what was recorded wrongly; the rule is that of the corrected channel on the day of receipt. */
    void correct(Correct command, Function<Channel, Optional<DeadlineRule>> rules, Author author) {
        List<String> changes = command.applyTo(this);
        if (mergedInto == null) {
            owe(rules.apply(channel));
        }
        if (state == CaseState.CLOSED && owedAnswer && answeredOn == null) {
            changes.add("une réponse est due, le message est rouvert");
            state = CaseState.REOPENED;
        }
        take(CaseStep.CORRECTION, author, "Corrigé : " + String.join(", ", changes) + ".", command.reason());
    }

    void hold(String text, Author author) {
        take(CaseStep.HOLDING_REPLY, author, "Réponse d’attente envoyée.", text);
    }

    void answer(String text, LocalDate day, Author author, AnswerMeans means) {
        LocalDate today = today(author.at());
        if (day.isBefore(receivedOn)) {
            throw Problem.invalid("answeredOn", "La réponse ne peut pas être datée avant la réception.");
        }
        if (day.isAfter(today)) {
            throw Problem.invalid("answeredOn", "La date de réponse est dans le futur.");
        }
        move(CaseStep.ANSWER);
        answer = text;
        answeredOn = day;
        measure();
        keep(CaseStep.ANSWER, author, day, "Répondu " + means.label() + ".", text);
    }

    void close(@Nullable String note, Author author) {
        if (owedAnswer && answeredOn == null) {
            throw ComplaintsProblem.CASE_STATE.with(
                    "Une réponse est due à cette personne : répondez avant de clore le message.");
        }
        take(CaseStep.CLOSURE, author, "Clos.", note);
    }

    /** @param rule that of the day of receipt: what was merged with another case is again on its own */
    void reopen(String reason, Optional<DeadlineRule> rule, Author author) {
        answeredOn = null;
        answer = null;
        if (mergedInto != null) {
            mergedInto = null;
            owe(rule);
        }
        measure();
        take(CaseStep.REOPENING, author, "Rouvert.", reason);
    }

    /** Erases what tells who wrote and what they wrote. What waits for an answer is owed none: nobody is left to read it. */
    void anonymise(Author author) {
        if (state.isOpen()) {
            owe(Optional.empty());
        }
        identify(Requester.anonymous());
        subject = null;
        message = ERASED;
        answer = answer == null ? null : ERASED;
        redirection = null;
        satisfactionRemark = null;
        secretHash = null;
        attachments = 0;
        attention = null;
        attentionOn = null;
        take(CaseStep.ANONYMISATION, author, "Données personnelles effacées.", null);
        anonymisedAt = author.at();
    }

    /** What the person thinks of the answer, which they may say again otherwise. */
    void rate(boolean isSatisfied, @Nullable String remark) {
        if (answeredOn == null) {
            throw ComplaintsProblem.CASE_STATE.with("Ce message n’a pas encore de réponse : donnez votre avis après.");
        }
        satisfied = isSatisfied;
        satisfactionRemark = remark;
    }

    /** @param agent who deals with it from now on; nobody when absent */
    void assign(@Nullable DeskAgent agent, Author author) {
        move(CaseStep.ASSIGNMENT);
        assigneeId = agent == null ? null : agent.id();
        assigneeName = agent == null ? null : agent.name();
        keep(
                CaseStep.ASSIGNMENT,
                author,
                today(author.at()),
                agent == null ? "N’est plus attribué." : "Attribué à " + agent.name() + ".",
                null);
    }

    /** @param what the kind of file and its size, never its name: the history is kept for ever */
    void attach(String what, Author author) {
        attachments++;
        take(CaseStep.ATTACHMENT, author, "Pièce jointe : " + what + ".", null);
    }

    void note(String text, Author author) {
        take(CaseStep.NOTE, author, "Note interne.", text);
    }

    /** The person wrote again. What is done is not opened again by itself: a word of thanks calls for nothing. */
    void addMessage(String text, Author author) {
        take(CaseStep.MESSAGE, author, "La personne a écrit de nouveau.", text);
        raise(Attention.NEW_MESSAGE, author);
    }

    /** What was sent to the person did not reach them. */
    void undelivered(String what, Author author) {
        note(what, author);
        raise(Attention.UNDELIVERED, author);
    }

    private void raise(Attention what, Author author) {
        attention = what;
        attentionOn = today(author.at());
        deskRank = DeskRank.of(this);
    }

    private void take(CaseStep step, Author author, String summary, @Nullable String note) {
        move(step);
        keep(step, author, today(author.at()), summary, note);
    }

    private void move(CaseStep step) {
        if (anonymisedAt != null) {
            throw ComplaintsProblem.CASE_STATE.with("Les données de ce message sont effacées : il ne change plus.");
        }
        state = step.from(state)
                .orElseThrow(() -> ComplaintsProblem.CASE_STATE.with("Ce message est dans l’état « " + state.label()
                        + " » : cette opération n’y est pas possible. Relisez-le."));
    }

    private void keep(CaseStep step, Author author, LocalDate day, String summary, @Nullable String note) {
        LocalDate tookPlace = step == CaseStep.RECEPTION ? receivedOn : day;
        newSteps.add(new CaseEvent(id, ++steps, step, author, tookPlace, summary, note));
        if (author.isStaff() && step != CaseStep.ASSIGNMENT) {
            attention = null;
            attentionOn = null;
        }
        deskRank = DeskRank.of(this);
    }
}
