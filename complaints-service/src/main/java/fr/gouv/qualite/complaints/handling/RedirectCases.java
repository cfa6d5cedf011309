package fr.gouv.qualite.complaints.handling;

import fr.gouv.qualite.complaints.Language;
import fr.gouv.qualite.complaints.casefile.AnswerMeans;
import fr.gouv.qualite.complaints.casefile.AnsweredTogether;
import fr.gouv.qualite.complaints.casefile.Author;
import fr.gouv.qualite.complaints.casefile.CaseFile;
import fr.gouv.qualite.complaints.casefile.GivenAnswer;
import fr.gouv.qualite.complaints.casefile.Qualification;
import fr.gouv.qualite.complaints.casefile.theme.ThemeTable;
import fr.gouv.qualite.complaints.deadline.DeadlineRules;
import fr.gouv.qualite.complaints.deadline.RuleBook;
import fr.gouv.qualite.complaints.mail.AnswerMail;
import fr.gouv.qualite.complaints.mail.CaseLetter;
import fr.gouv.qualite.complaints.organisation.Sites;
import fr.gouv.qualite.complaints.template.ReplyTemplates;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.mail.Letters;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Redirects people to the service that their case is for; the letter that says so is the answer they are owed. */
@ApplicationScoped
class RedirectCases {

    /** Redirects one case after another in the same way. The templates are read once for each place and language. */
    @FunctionalInterface
    interface Redirecting {

        /** @return what is left for the agent to do, or to know, in French; absent when the person is written to */
        @Nullable
        String redirect(CaseFile file, AnsweredTogether together);
    }

    private record Reader(PrefectureCode prefecture, Language language) {}

    @Inject
    ReplyTemplates templates;

    @Inject
    ReplyText replyText;

    @Inject
    DeadlineRules rules;

    @Inject
    Sites sites;

    @Inject
    Letters letters;

    @Inject
    AnswerMail answerMail;

    @Inject
    ThemeTable themes;

    @Inject
    MissedDeadlines missed;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Redirecting as(Redirect command) {
        Map<Reader, ReplyTemplates.Text> texts = new HashMap<>();
        Map<PrefectureCode, Optional<String>> spelled = new HashMap<>();
        return (file, together) -> redirect(
                file,
                command.qualification(
                        file,
                        spelled.computeIfAbsent(
                                file.site().prefecture(),
                                prefecture -> Optional.ofNullable(themes.spelled(prefecture, command.theme())))),
                command,
                together,
                texts.computeIfAbsent(
                        new Reader(file.site().prefecture(), file.language()), reader -> template(command, reader)));
    }

    private ReplyTemplates.Text template(Redirect command, Reader reader) {
        if (command.template() != null) {
            return templates.text(command.template(), reader.prefecture());
        }
        return templates
                .redirection(reader.prefecture(), command.scope(), reader.language())
                .orElseThrow(() -> Problem.invalid(
                        "template", "Aucun courrier type ne réoriente pour ce champ : choisissez-en un."));
    }

    private @Nullable String redirect(
            CaseFile file,
            Qualification found,
            Redirect command,
            AnsweredTogether together,
            ReplyTemplates.Text template) {
        LocalDate today = file.today(clock.instant());
        Optional<AnswerMeans> means = Optional.ofNullable(command.means()).or(file::usualMeans);
        ReplyText.Reply reply = replyText.write(
                new ReplyText.Wanted(Optional.of(template), command.message(), Map.of("lien", command.redirection())),
                file,
                sites.named(file.site()),
                caller.name());
        if (!reply.text().contains(command.redirection().strip())) {
            throw Problem.invalid(
                    "message", "La lettre ne dit pas à qui s’adresser : gardez-y le champ {{lien}} ou l’adresse.");
        }
        GivenAnswer given = means.map(by -> new GivenAnswer(
                        reply.text(),
                        Objects.requireNonNullElse(command.answeredOn(), today),
                        by,
                        template.used(),
                        by == AnswerMeans.EMAIL && command.answeredOn() == null,
                        command.reason(),
                        0))
                .orElse(null);
        RuleBook book = rules.bookWith(file.keptRules());
        missed.mustStayCounted(file, found.kind(), file.channel(), file.requester(), book, "kind", null);
        file.redirect(found, given, book, together, Author.of(caller, clock.instant()));
        if (given == null) {
            return "Personne n’est prévenu : ni adresse, ni lien de suivi. La demande est close.";
        }
        return command.answeredOn() == null ? tell(file, given, reply.subject()) : null;
    }

    private @Nullable String tell(CaseFile file, GivenAnswer given, String subject) {
        return switch (given.means()) {
            case EMAIL -> {
                letters.add(answerMail.write(file, subject, given.text(), List.of()));
                yield null;
            }
            case LETTER -> "Lettre à imprimer et à poster.";
            case TELEPHONE, COUNTER -> null;
            case FOLLOW_UP_PAGE -> "La personne n’a pas laissé d’adresse : elle le lira sur sa page de suivi.";
        };
    }

    /**
     * Tells the person that the redirection no longer holds, when the platform wrote it to them.
     *
     * @param means how they were told of the redirection, before the case was reopened
     */
    void takeBack(CaseFile file, AnswerMeans means) {
        String email = file.requester().email();
        if (means == AnswerMeans.EMAIL && email != null) {
            ReopeningLetter letter =
                    ReopeningLetter.of(file, sites.named(file.site()).name(), file.isLate(clock.instant()));
            letters.add(CaseLetter.REOPENING.write(file.id(), email, letter.subject(), letter.text()));
        }
    }

    /** Adds to the reason of a reopening that a person who was redirected otherwise than by e-mail must be told of it. */
    static String reasonOfTakingBack(String reason, CaseFile file) {
        AnswerMeans means = file.redirectedBy();
        boolean written = means == AnswerMeans.EMAIL && file.requester().email() != null;
        return means == null || written
                ? reason
                : reason + "\n\nLa personne a été réorientée " + means.label()
                        + " : dites-lui de ne pas en tenir compte.";
    }
}
