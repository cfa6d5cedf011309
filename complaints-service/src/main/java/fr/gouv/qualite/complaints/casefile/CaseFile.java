package fr.gouv.qualite.complaints.casefile;

import fr.gouv.qualite.complaints.Attention;
import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.CaseState;
import fr.gouv.qualite.complaints.Channel;
import fr.gouv.qualite.complaints.ComplaintsProblem;
import fr.gouv.qualite.complaints.Language;
import fr.gouv.qualite.complaints.Scope;
import fr.gouv.qualite.complaints.deadline.DeadlineRule;
import fr.gouv.qualite.complaints.deadline.RuleBook;
import fr.gouv.qualite.complaints.organisation.Site;
import fr.gouv.qualite.platform.FrenchDate;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A case: what a person wrote to a site, and what is done with it.
 *
 * <p>Its day of receipt never changes. An answer is owed when a rule asks for one and the person left a name and an
 * address; it is due by the site's own calendar, under the rule in force the day it was received. Only an answer stops
 * the clock, by whatever channel it is given; reopening the case sets the clock going again from the first receipt, so
 * that a hasty answer gains nothing.
 *
 * <p>Every step refuses before it changes anything.
 */
@Entity
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
@Table(name = "case_file")
public class CaseFile {

    private static final String ERASED = "[Texte effacé]";

    @Id
    private UUID id;

    private String number;

    @Embedded
    private CasePlace place;

    @Nullable
    private String bureau;

    @Enumerated(EnumType.STRING)
    private CaseKind kind;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    @Nullable
    private String theme;

    @Enumerated(EnumType.STRING)
    private CaseState state = CaseState.RECEIVED;

    @Enumerated(EnumType.STRING)
    private Language language;

    private LocalDate receivedOn;

    private LocalDate receivedMonth;

    /** The day it was last reopened: what was answered before did not answer it. */
    @Nullable
    private LocalDate reopenedOn;

    /** The code of the rule that says within how long its receipt is acknowledged; absent when none does. */
    @Nullable
    private String acknowledgementRule;

    /**
     * The codes of the rules that bound it when it was received, one for each kind and family of channels it may turn out
     * to be of, separated by commas: what is told of the rules since changes none. Absent from the oldest cases.
     */
    @Nullable
    private String boundRules;

    /** Whether the person was said to be another one than who it was received from. */
    private boolean personChanged;

    @Embedded
    private OwedAnswer owedAnswer = OwedAnswer.none();

    @Nullable
    private String answer;

    @Nullable
    private String subject;

    private String message;

    @Nullable
    private String redirection;

    /** How the person was told to write elsewhere, when that is the answer that they were given. */
    @Nullable
    @Enumerated(EnumType.STRING)
    private AnswerMeans redirectedBy;

    @Embedded
    @Nullable
    private UsedTemplate answerTemplate;

    /** Whether the platform sent the answer by e-mail: its date is then known for certain. */
    private boolean answerSent;

    /** Whether the answer was recorded after its due day, or counted late, and then dated before it, with a reason. */
    private boolean recordedLate;

    /** Read by the statistics. */
    @SuppressWarnings("UnusedVariable")
    private int holdingReplies;

    /** The number of the case that this one repeats, and with which it is answered. */
    @Nullable
    private String mergedInto;

    @Embedded
    @Nullable
    private Requester requester;

    @Embedded
    @Nullable
    private Satisfaction satisfaction;

    private byte @Nullable [] secretHash;

    /** Of the secret that the last answer sent by e-mail holds: the one given before goes on opening the case. */
    private byte @Nullable [] answerSecretHash;

    @Embedded
    @Nullable
    private Assignment assignment;

    @Embedded
    @Nullable
    private RaisedAttention attention;

    private int deskRank;

    private int steps;

    private int attachments;

    @Nullable
    private Instant anonymisedAt;

    @Version
    private long version;

    /** Computed by the database, for searches: see {@link CaseState#isOpen}. */
    @Column(insertable = false, updatable = false)
    @SuppressWarnings("UnusedVariable")
    private boolean open;

    /** Computed by the database, for searches: see {@link OwedAnswer#isLate}. */
    @Column(insertable = false, updatable = false)
    @Nullable
    @SuppressWarnings("UnusedVariable")
    private LocalDate lateFrom;

    /** Steps taken since it was read, to be saved with it. */
    @Transient
    private final List<CaseEvent> newSteps = new ArrayList<>();

    /** Sites that it left since it was read, to be saved with it. */
    @Transient
    private final List<HandOver> newHandOvers = new ArrayList<>();

    protected CaseFile() {}

    /** Makes a case of what arrives. */
    public static CaseFile receive(Message received, Site site, RuleBook rules, Author author) {
        LocalDate today = site.dayOf(author.at());
        if (received.receivedOn().isAfter(today)) {
            throw Problem.invalid("receivedOn", "La date de réception est dans le futur.");
        }
        CaseFile file = new CaseFile();
        file.id = UUID.randomUUID();
        file.number =
                CaseNumber.draw(site.code().prefecture(), received.receivedOn().getYear());
        file.place = CasePlace.of(site);
        file.copy(received);
        file.boundRules = String.join(",", rules.codesOn(site.code(), received.receivedOn()));
        file.owe(rules);
        file.record(CaseStep.RECEPTION, author, today, "Reçue par le canal « " + file.channel.label() + " ».", null);
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
        requester = received.requester();
    }

    private void owe(RuleBook rules) {
        boolean same = rules.coded(owedAnswer.rule())
                .filter(rule -> rule.isFor(kind, channel.isElectronic()))
                .isPresent();
        if (!same) {
            acknowledgementRule = rules.on(place.receiver(), kind, channel, receivedOn)
                    .acknowledgement()
                    .map(DeadlineRule::code)
                    .orElse(null);
        }
        owedAnswer = owedUnder(rules, kind, channel, requester());
    }

    /**
     * The rule under which it was received, whatever was told of the rules since; empty for another kind or another family
     * of channels, whose rule is that of the day of receipt.
     */
    private Optional<DeadlineRule> keptRule(RuleBook rules, CaseKind ofKind, Channel by) {
        return keptRules().stream()
                .flatMap(code -> rules.coded(code).stream())
                .filter(rule -> rule.isFor(ofKind, by.isElectronic()))
                .findFirst();
    }

    @Nullable
    String boundRules() {
        return boundRules;
    }

    /** The codes of the rules under which it was received, the one that applies first. */
    public List<String> keptRules() {
        Stream<String> bound =
                boundRules == null || boundRules.isEmpty() ? Stream.empty() : Arrays.stream(boundRules.split(","));
        return Stream.concat(Stream.ofNullable(owedAnswer.rule()), bound).toList();
    }

    /** The answer that it is or would be owed, if it were of this kind, by this channel and from this person. */
    private OwedAnswer owedUnder(RuleBook rules, CaseKind ofKind, Channel by, Requester person) {
        Optional<DeadlineRule> rule = keptRule(rules, ofKind, by)
                .or(() -> rules.on(place.receiver(), ofKind, by, receivedOn).answer());
        return owedAnswer.under(rule, person.canBeAnswered(), receivedOn, place.calendar());
    }

    /** Whether a deadline that was missed would no longer count as such, if it were such a case. */
    public boolean wouldEscape(CaseKind ofKind, Channel by, Requester person, RuleBook rules, LocalDate today) {
        LocalDate due = owedAnswer.dueOn();
        if (due == null || !owedAnswer.isMissed(today)) {
            return false;
        }
        return (kind.countsForTheLabel() && !ofKind.countsForTheLabel())
                || !owedUnder(rules, ofKind, by, person).isOwedBy(due);
    }

    /** Whether an answer would be owed if it were not answered with another. */
    public boolean wouldBeOwed(RuleBook rules) {
        return anonymisedAt == null && onItsOwn(rules).owed();
    }

    /** The answer that it would be owed if it were not answered with another. */
    OwedAnswer onItsOwn(RuleBook rules) {
        return owedUnder(rules, kind, channel, requester());
    }

    /** Gives the person a new secret, which replaces any given before. */
    public FollowSecret giveSecret() {
        FollowSecret secret = FollowSecret.draw();
        openWith(secret);
        return secret;
    }

    public void openWith(FollowSecret secret) {
        secretHash = secret.hash();
    }

    /** Gives the person one more secret, to send with the answer; the one that they may have kept still works. */
    public FollowSecret giveAnswerSecret() {
        FollowSecret secret = FollowSecret.draw();
        answerSecretHash = secret.hash();
        return secret;
    }

    /** Whether this secret opens it; takes the same time whatever the answer. */
    public boolean isOpenedBy(String secret) {
        boolean byFirst = FollowSecret.opens(secret, secretHash);
        boolean byAnswer = FollowSecret.opens(secret, answerSecretHash);
        return byFirst || byAnswer;
    }

    /** Whether the person was given a link that opens its follow-up. */
    public boolean hasFollowLink() {
        return secretHash != null || answerSecretHash != null;
    }

    public void acknowledge(Author author) {
        take(CaseStep.ACKNOWLEDGEMENT, author, "Accusé de réception envoyé.", null);
    }

    /** Whether nobody has told the person yet, nor gone further. */
    public boolean awaitsAcknowledgement() {
        return state == CaseState.RECEIVED;
    }

    /** Says what the case really is; a change of kind applies the rule of that kind in force at receipt. */
    public void requalify(
            Qualification found, @Nullable String note, RuleBook rules, AnsweredTogether together, Author author) {
        mustKeepRedirection(found);
        together.mustStillServe(
                this, found.kind(), requester(), owedUnder(rules, found.kind(), channel, requester()), rules);
        move(CaseStep.REQUALIFICATION);
        qualify(found, rules);
        record(
                CaseStep.REQUALIFICATION,
                author,
                today(author.at()),
                "Qualifiée : " + kind.label() + ", " + scope.label() + ".",
                note);
    }

    /** Refuses what contradicts the letter that the person has in their hands. */
    private void mustKeepRedirection(Qualification found) {
        boolean kept = found.redirection() == null || found.redirection().equals(redirection);
        if (redirectedBy != null && (!kept || !found.scope().isForSomeoneElse())) {
            throw ComplaintsProblem.CASE_STATE.with(
                    "La personne a été réorientée : rouvrez d’abord la demande, ce qui annule la réorientation.");
        }
    }

    private void qualify(Qualification found, RuleBook rules) {
        kind = found.kind();
        scope = found.scope();
        theme = found.theme();
        if (found.redirection() != null) {
            redirection = found.redirection().isBlank() ? null : found.redirection();
        }
        if (!scope.isForSomeoneElse()) {
            redirection = null;
        }
        owe(rules);
    }

    /**
     * Says that it is for another service, and to which the person now writes. That is the answer they are owed: it stops
     * the clock. Reopening the case takes it back.
     *
     * @param given what the person is told; absent when nothing reaches them
     */
    public void redirect(
            Qualification found,
            @Nullable GivenAnswer given,
            RuleBook rules,
            AnsweredTogether together,
            Author author) {
        if (!found.scope().isForSomeoneElse()) {
            throw Problem.invalid("scope", "Choisissez pour quel autre service est cette demande.");
        }
        OwedAnswer owed = owedUnder(rules, found.kind(), channel, requester());
        together.mustStillServe(this, found.kind(), requester(), owed, rules);
        if (given != null) {
            mustBeReadable(given, owed, together, author);
        }
        move(CaseStep.REDIRECTION);
        qualify(found, rules);
        if (given == null) {
            state = CaseState.CLOSED;
            record(
                    CaseStep.REDIRECTION,
                    author,
                    today(author.at()),
                    "Pour un autre service : " + scope.label() + ". Sans adresse ni lien de suivi, la personne n’est"
                            + " pas prévenue.",
                    null);
            return;
        }
        redirectedBy = given.means();
        give(given, author);
        record(
                CaseStep.REDIRECTION,
                author,
                given,
                "Réorientée vers un autre service (" + scope.label() + "), "
                        + given.means().label() + ".");
        noteLateRecord(given, author);
    }

    public void transfer(String recipient, @Nullable String note, Author author) {
        take(CaseStep.TRANSFER, author, "Transmise à : " + recipient + ".", note);
    }

    public void transferToBureau(String name, @Nullable String note, Author author) {
        transfer(name, note, author);
        bureau = name;
    }

    /** Hands it over to another site. Its day of receipt, rule and calendar stay: the person waits no longer. */
    public void transferTo(Site other, @Nullable String note, Author author) {
        transfer(other.name(), note, author);
        newHandOvers.add(HandOver.of(this, other.code(), author.at()));
        boolean missed = owedAnswer.isMissed(today(author.at()));
        place = (missed ? place.countedHere() : place).movedTo(other);
        bureau = null;
        assignment = null;
    }

    /** Says that it repeats another case of the same person: it is answered with that one, and owed nothing itself. */
    public void merge(CaseFile into, AnsweredTogether together, Author author) {
        together.mustMerge(this, into, today(author.at()));
        move(CaseStep.MERGE);
        mergedInto = into.number;
        owedAnswer = owedAnswer.released();
        if (reopenedOn != null && (into.reopenedOn == null || reopenedOn.isAfter(into.reopenedOn))) {
            // The answer is now that of both: it was not given before this one was reopened.
            into.reopenedOn = reopenedOn;
        }
        record(CaseStep.MERGE, author, today(author.at()), "Traitée avec la demande " + into.number + ".", null);
        into.addNote("La demande " + number + " fait double emploi avec celle-ci et y est réunie.", author);
    }

    /** Corrects what was recorded wrongly; another family of channels applies its rule in force at receipt. */
    public void correct(Correction correction, RuleBook rules, AnsweredTogether together, Author author) {
        if (correction.answeredOn() != null) {
            mustHaveAnswer();
            mustNotBeSent(correction.answeredOn());
            mustBeAnswerDay(correction.answeredOn(), together, author);
        }
        Requester person = correction.person() == null ? requester() : correction.person();
        Channel by = correction.channel() == null ? channel : correction.channel();
        together.mustStillServe(this, kind, person, owedUnder(rules, kind, by, person), rules);
        move(CaseStep.CORRECTION);
        List<String> changes = apply(correction);
        if (changes.isEmpty()) {
            throw Problem.invalid("reason", "Cette correction ne change rien.");
        }
        if (mergedInto == null) {
            owe(rules);
        }
        if (!state.isOpen() && owedAnswer.isAwaited()) {
            changes.add("une réponse est due, la demande est rouverte");
            state = CaseState.REOPENED;
        }
        record(
                CaseStep.CORRECTION,
                author,
                today(author.at()),
                "Corrigée : " + String.join(", ", changes) + ".",
                correction.reason());
    }

    private void mustHaveAnswer() {
        if (owedAnswer.answeredOn() == null) {
            throw Problem.invalid("answeredOn", "Cette demande n’a pas de réponse dont corriger la date.");
        }
    }

    /** Refuses another date for what the platform sent itself: that day is no memory, and nobody's to correct. */
    private void mustNotBeSent(LocalDate day) {
        LocalDate sentOn = owedAnswer.answeredOn();
        if (answerSent && sentOn != null && !day.equals(sentOn)) {
            throw ComplaintsProblem.CASE_STATE.with("La plateforme a envoyé cette réponse par courriel le "
                    + FrenchDate.of(sentOn) + " : cette date ne se corrige pas.");
        }
    }

    /** Says what changed, in French; nothing personal, for the history is permanent. */
    private List<String> apply(Correction correction) {
        List<String> changes = new ArrayList<>();
        if (correction.channel() != null && correction.channel() != channel) {
            changes.add("canal (« " + channel.label() + " » devient « "
                    + correction.channel().label() + " »)");
            channel = correction.channel();
        }
        if (correction.language() != null && correction.language() != language) {
            changes.add("langue");
            language = correction.language();
        }
        if (correction.bureau() != null && !correction.bureau().equals(bureau)) {
            changes.add("bureau");
            bureau = correction.bureau();
        }
        if (correction.subject() != null && !correction.subject().equals(subject)) {
            changes.add("objet");
            subject = correction.subject();
        }
        if (correction.person() != null && !Objects.equals(correction.person(), requester())) {
            changes.add("nom et adresses");
            revokeLinkSentTo(requester().email(), correction.person().email());
            personChanged |= requester().differsFrom(correction.person());
            requester = correction.person();
        }
        LocalDate answered = owedAnswer.answeredOn();
        if (correction.answeredOn() != null
                && answered != null
                && !correction.answeredOn().equals(answered)) {
            changes.add("date de réponse (le " + FrenchDate.of(answered) + " devient le "
                    + FrenchDate.of(correction.answeredOn()) + ")");
            boolean wasLate = Boolean.FALSE.equals(owedAnswer.inTime());
            owedAnswer = owedAnswer.givenOn(correction.answeredOn(), receivedOn, place.calendar());
            recordedLate = (recordedLate || wasLate) && Boolean.TRUE.equals(owedAnswer.inTime());
        }
        return changes;
    }

    /** Revokes the link when it may have gone to the mailbox of somebody else. A link given on screen stays. */
    private void revokeLinkSentTo(@Nullable String former, @Nullable String corrected) {
        if (former != null && !former.equals(corrected)) {
            secretHash = null;
            answerSecretHash = null;
        }
    }

    /** Tells the person that the answer takes longer; the clock goes on. */
    public void putOnHold(String text, Author author) {
        take(CaseStep.HOLDING_REPLY, author, "Réponse d’attente envoyée.", text);
        holdingReplies++;
    }

    public void answer(GivenAnswer given, AnsweredTogether together, Author author) {
        mustBeReadable(given, owedAnswer, together, author);
        move(CaseStep.ANSWER);
        give(given, author);
        record(
                CaseStep.ANSWER,
                author,
                given,
                "Réponse donnée " + given.means().label() + given.withAttachments() + ".");
        noteLateRecord(given, author);
    }

    /** How an answer reaches the person by what they left; empty when nothing does. */
    public Optional<AnswerMeans> usualMeans() {
        if (requester().email() != null) {
            return Optional.of(AnswerMeans.EMAIL);
        }
        if (requester().postalAddress() != null) {
            return Optional.of(AnswerMeans.LETTER);
        }
        return hasFollowLink() ? Optional.of(AnswerMeans.FOLLOW_UP_PAGE) : Optional.empty();
    }

    /** Refuses an answer that the person would not read, or that cannot have been given that day. */
    private void mustBeReadable(GivenAnswer given, OwedAnswer owed, AnsweredTogether together, Author author) {
        mustBeAnswerDay(given.day(), together, author);
        if (given.means() == AnswerMeans.EMAIL
                && requester().email() == null
                && given.day().equals(today(author.at()))) {
            throw Problem.invalid("means", "La personne n’a pas laissé d’adresse électronique.");
        }
        if (given.means() == AnswerMeans.FOLLOW_UP_PAGE && !hasFollowLink()) {
            throw Problem.invalid(
                    "means",
                    "La personne n’a pas de lien de suivi : elle ne lirait pas cette réponse. Dites comment vous la lui"
                            + " donnez : par téléphone, au guichet ou par courrier.");
        }
        mustExplainLateRecord(given, owed, author);
        if (given.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw Problem.invalid("message", "La réponse ne dit rien : écrivez-la.");
        }
    }

    /** Refuses to turn a late answer into one in time by its date alone. */
    private void mustExplainLateRecord(GivenAnswer given, OwedAnswer owed, Author author) {
        boolean explained = given.reason() != null && !given.reason().isBlank();
        if (!explained && owed.isSavedByDating(given.day(), today(author.at()))) {
            throw Problem.invalid(
                    "reason",
                    "Le délai de cette demande est passé, et vous datez la réponse d’avant l’échéance : dites pourquoi"
                            + " elle n’a pas été enregistrée à temps. Le responsable qualité le verra.");
        }
    }

    private void noteLateRecord(GivenAnswer given, Author author) {
        if (recordedLate) {
            addNote(
                    "Réponse du " + FrenchDate.of(given.day()) + " enregistrée après l’échéance : " + given.reason(),
                    author);
        }
    }

    private void give(GivenAnswer given, Author author) {
        recordedLate = owedAnswer.isSavedByDating(given.day(), today(author.at()));
        answer = given.text();
        answerTemplate = given.template();
        answerSent = given.sent();
        owedAnswer = owedAnswer.givenOn(given.day(), receivedOn, place.calendar());
    }

    /** Refuses a day when this case could not be answered. A late answer does not become one in time by being given again. */
    private void mustBeAnswerDay(LocalDate day, AnsweredTogether together, Author author) {
        together.mustBeReceivedBy(day);
        if (day.isBefore(receivedOn)) {
            throw Problem.invalid("answeredOn", "La réponse ne peut pas être datée avant la réception.");
        }
        if (reopenedOn != null && day.isBefore(reopenedOn)) {
            throw Problem.invalid(
                    "answeredOn",
                    "La demande a été rouverte le " + FrenchDate.of(reopenedOn)
                            + " : la réponse ne peut pas être datée avant. Si la première date était fausse, le"
                            + " responsable qualité la corrige, avec le motif.");
        }
        if (day.isAfter(today(author.at()))) {
            throw Problem.invalid("answeredOn", "La date de réponse est dans le futur.");
        }
    }

    public void close(@Nullable String note, Author author) {
        take(CaseStep.CLOSURE, author, "Close.", note);
    }

    /** Records in its history that a case merged into it is again on its own. */
    public void unmerge(CaseFile reopened, Author author) {
        addNote("La demande " + reopened.number + " n’est plus réunie avec celle-ci : elle est rouverte.", author);
    }

    /**
     * Reopens it under the rules of the day of receipt: what was merged with another case is again on its own, and a
     * person who was redirected no longer is.
     */
    public void reopen(String reason, RuleBook rules, Author author) {
        move(CaseStep.REOPENING);
        String summary = "Rouverte.";
        if (redirectedBy != null) {
            summary = "Rouverte : la réorientation est annulée.";
            redirectedBy = null;
            redirection = null;
        }
        answer = null;
        answerTemplate = null;
        answerSent = false;
        recordedLate = false;
        reopenedOn = today(author.at());
        owedAnswer = owedAnswer.takenBack();
        if (mergedInto != null) {
            summary = "Rouverte : n’est plus traitée avec la demande " + mergedInto + ".";
            mergedInto = null;
            owe(rules);
        }
        record(CaseStep.REOPENING, author, today(author.at()), summary, reason);
    }

    /** Erases what is old enough. An answer that was owed and never given goes on counting as such. */
    public void anonymise(Author author) {
        boolean unanswered = owedAnswer.isAwaited();
        erase(
                author,
                unanswered
                        ? "Données personnelles effacées, leur durée de conservation passée, sans réponse."
                        : "Données personnelles effacées.",
                null);
    }

    /**
     * Erases what the person asked to be erased. What waits for an answer is owed none: nobody is left to read it. What
     * is late goes on counting as such.
     *
     * @param reason of the staff who do it for the person
     */
    public void eraseOnRequest(@Nullable String reason, Author author) {
        boolean onlyAwaited = owedAnswer.isAwaited() && !owedAnswer.isLate(today(author.at()));
        erase(
                author,
                reason == null
                        ? "Données personnelles effacées."
                        : "Données personnelles effacées à la demande de la personne.",
                reason);
        if (onlyAwaited) {
            owedAnswer = owedAnswer.released();
            rank();
        }
    }

    /** Erases a theme that may tell of somebody. */
    public void eraseTheme() {
        theme = null;
    }

    private void erase(Author author, String summary, @Nullable String reason) {
        move(CaseStep.ANONYMISATION);
        requester = null;
        subject = null;
        message = ERASED;
        answer = answer == null ? null : ERASED;
        redirection = null;
        bureau = null;
        satisfaction = satisfaction == null ? null : satisfaction.withoutRemark();
        secretHash = null;
        answerSecretHash = null;
        attachments = 0;
        attention = null;
        anonymisedAt = author.at();
        record(CaseStep.ANONYMISATION, author, today(author.at()), summary, reason);
    }

    /** Calls for eyes before what is owed an answer is erased without it. */
    public void warnOfErasure(Author author) {
        raise(Attention.ERASURE_NEAR, author);
    }

    /** Records what the person thinks of the answer, in place of what they said before. */
    public void rate(Satisfaction opinion) {
        if (owedAnswer.answeredOn() == null) {
            throw ComplaintsProblem.CASE_STATE.with(
                    "Cette demande n’a pas encore de réponse : donnez votre avis après.");
        }
        satisfaction = opinion;
    }

    /** @param agent who deals with it from now on; nobody when absent */
    public void assign(@Nullable Assignment agent, Author author) {
        move(CaseStep.ASSIGNMENT);
        assignment = agent;
        record(
                CaseStep.ASSIGNMENT,
                author,
                today(author.at()),
                agent == null ? "N’est plus attribuée." : "Attribuée à " + agent.agentName() + ".",
                null);
    }

    /** @param what the kind of file and its size, never its name: the history is permanent */
    public void attach(String what, Author author) {
        take(CaseStep.ATTACHMENT, author, "Pièce jointe : " + what + ".", null);
        attachments++;
    }

    public void addNote(String text, Author author) {
        take(CaseStep.NOTE, author, "Note interne.", text);
    }

    /** Adds what the person wrote again. A closed case is not reopened by it: a word of thanks calls for nothing. */
    public void addMessage(String text, Author author) {
        take(CaseStep.MESSAGE, author, "La personne a écrit de nouveau.", text);
        raise(Attention.NEW_MESSAGE, author);
    }

    /** Notes that what was sent to the person did not reach them. */
    public void markUndelivered(String what, Author author) {
        addNote(what, author);
        raise(Attention.UNDELIVERED, author);
    }

    private void raise(Attention reason, Author author) {
        attention = new RaisedAttention(reason, today(author.at()));
        rank();
    }

    /** The steps that staff may take on it as it now is. */
    public List<CaseStep> possibleSteps() {
        return Arrays.stream(CaseStep.values())
                .filter(step -> step.isForStaff() && obstacle(step).isEmpty())
                .toList();
    }

    /** Why a step cannot be taken now; empty when it can. */
    private Optional<String> obstacle(CaseStep step) {
        if (anonymisedAt != null) {
            return Optional.of("Les données de cette demande sont effacées : elle ne change plus.");
        }
        if (step.from(state).isEmpty()) {
            return Optional.of("Cette demande est dans l’état « " + state.label()
                    + " » : cette opération n’y est pas possible. Relisez-la.");
        }
        if (step == CaseStep.CLOSURE && owedAnswer.isAwaited()) {
            return Optional.of("Une réponse est due à cette personne : répondez avant de clore la demande.");
        }
        return Optional.empty();
    }

    private void take(CaseStep step, Author author, String summary, @Nullable String note) {
        move(step);
        record(step, author, today(author.at()), summary, note);
    }

    private void move(CaseStep step) {
        obstacle(step).ifPresent(why -> {
            throw ComplaintsProblem.CASE_STATE.with(why);
        });
        state = step.from(state).orElseThrow();
    }

    private void record(CaseStep step, Author author, LocalDate day, String summary, @Nullable String note) {
        LocalDate tookPlace = step == CaseStep.RECEPTION ? receivedOn : day;
        record(new CaseEvent(id, ++steps, step, author, tookPlace, summary, note), step, author);
    }

    private void record(CaseStep step, Author author, GivenAnswer given, String summary) {
        record(
                new CaseEvent(id, ++steps, step, author, given.day(), summary, given.text()).madeFrom(given.template()),
                step,
                author);
    }

    private void record(CaseEvent event, CaseStep step, Author author) {
        newSteps.add(event);
        if (author.isStaff() && step != CaseStep.ASSIGNMENT) {
            attention = null;
        }
        rank();
    }

    private void rank() {
        deskRank = DeskRank.of(state, owedAnswer.dueOn(), receivedOn, attention == null ? null : attention.since());
    }

    /** The steps taken since it was read, which are then the caller's to save. */
    List<CaseEvent> drainNewSteps() {
        List<CaseEvent> drained = List.copyOf(newSteps);
        newSteps.clear();
        return drained;
    }

    /** The sites left since it was read, which are then the caller's to save. */
    List<HandOver> drainNewHandOvers() {
        List<HandOver> drained = List.copyOf(newHandOvers);
        newHandOvers.clear();
        return drained;
    }

    /** The day it is at the site that received it. */
    public LocalDate today(Instant now) {
        return place.today(now);
    }

    public boolean isLate(Instant now) {
        return owedAnswer.isLate(today(now));
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    public boolean isAnonymised() {
        return anonymisedAt != null;
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public SiteCode site() {
        return place.code();
    }

    public CasePlace place() {
        return place;
    }

    public @Nullable String bureau() {
        return bureau;
    }

    public CaseKind kind() {
        return kind;
    }

    public Channel channel() {
        return channel;
    }

    public Scope scope() {
        return scope;
    }

    public @Nullable String theme() {
        return theme;
    }

    public CaseState state() {
        return state;
    }

    public Language language() {
        return language;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    LocalDate receivedMonth() {
        return receivedMonth;
    }

    public OwedAnswer owedAnswer() {
        return owedAnswer;
    }

    public @Nullable String acknowledgementRule() {
        return acknowledgementRule;
    }

    public @Nullable String answer() {
        return answer;
    }

    public @Nullable String subject() {
        return subject;
    }

    public String message() {
        return message;
    }

    public @Nullable String redirection() {
        return redirection;
    }

    /** How the person was told to write elsewhere; absent when that is not the answer they were given. */
    public @Nullable AnswerMeans redirectedBy() {
        return redirectedBy;
    }

    public @Nullable UsedTemplate answerTemplate() {
        return answerTemplate;
    }

    /** Whether its answer was recorded after its due day and dated before it, for a reason that its history tells. */
    public boolean isRecordedLate() {
        return recordedLate;
    }

    public @Nullable String mergedInto() {
        return mergedInto;
    }

    /** The person who wrote; anonymous when they left nothing. */
    public Requester requester() {
        return requester == null ? Requester.anonymous() : requester;
    }

    /** Whether the person was said to be another one than who it was received from. */
    public boolean isPersonChanged() {
        return personChanged;
    }

    public @Nullable Satisfaction satisfaction() {
        return satisfaction;
    }

    byte @Nullable [] secretHash() {
        return secretHash;
    }

    public @Nullable Assignment assignment() {
        return assignment;
    }

    public @Nullable RaisedAttention attention() {
        return attention;
    }

    public int deskRank() {
        return deskRank;
    }

    int steps() {
        return steps;
    }

    public int attachments() {
        return attachments;
    }

    public long version() {
        return version;
    }
}
