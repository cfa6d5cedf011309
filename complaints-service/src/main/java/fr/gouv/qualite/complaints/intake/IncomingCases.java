package fr.gouv.qualite.complaints.intake;

import fr.gouv.qualite.complaints.casefile.Author;
import fr.gouv.qualite.complaints.casefile.CaseFile;
import fr.gouv.qualite.complaints.casefile.CaseJournal;
import fr.gouv.qualite.complaints.casefile.FollowSecret;
import fr.gouv.qualite.complaints.casefile.Message;
import fr.gouv.qualite.complaints.casefile.theme.ThemeTable;
import fr.gouv.qualite.complaints.deadline.DeadlineRules;
import fr.gouv.qualite.complaints.mail.AcknowledgementLetter;
import fr.gouv.qualite.complaints.organisation.Site;
import fr.gouv.qualite.platform.mail.Letters;
import fr.gouv.qualite.platform.publicaccess.Rates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Creates cases: the case, its first step, its event and the letter to send, in one transaction or not at all. */
@ApplicationScoped
public class IncomingCases {

    /** What the person who lodged a case is told. The secret is told here and nowhere else again. */
    public record Lodged(
            String number,
            FollowSecret secret,
            boolean owedAnswer,
            @Nullable LocalDate dueOn) {}

    @Inject
    CaseJournal journal;

    @Inject
    DeadlineRules rules;

    @Inject
    AcknowledgementLetter acknowledgement;

    @Inject
    Letters letters;

    @Inject
    ThemeTable themes;

    @Inject
    Rates rates;

    /** A case lodged by the person; an acknowledgement leaves when there is an e-mail address to send it to. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Lodged lodge(Message message, Site site, Author author) {
        FollowSecret secret = FollowSecret.draw();
        CaseFile file = receive(message, site, author, secret);
        String email = message.requester().email();
        if (email != null && mayBeWrittenTo(email)) {
            letters.add(acknowledgement.write(file, site.name(), secret));
        }
        return new Lodged(
                file.number(),
                secret,
                file.owedAnswer().owed(),
                file.owedAnswer().dueOn());
    }

    /** Anybody can type anybody's address: beyond a few a day, the number on the screen is the only receipt. */
    private boolean mayBeWrittenTo(String email) {
        return !rates.consumeHere("acknowledgement", email.toLowerCase(Locale.ROOT))
                .isPositive();
    }

    /**
     * A case that came by e-mail.
     *
     * @param acknowledged whether the person is told that it arrived: not when nobody would read it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID arrive(Message message, Site site, Author author, boolean acknowledged) {
        FollowSecret secret = acknowledged && message.requester().email() != null ? FollowSecret.draw() : null;
        CaseFile file = receive(message, site, author, secret);
        if (secret != null) {
            letters.add(acknowledgement.write(file, site.name(), secret));
        }
        return file.id();
    }

    /** A case logged by an agent or a system: nobody is written to until an agent acknowledges it. */
    @Transactional(Transactional.TxType.MANDATORY)
    CaseFile record(Message message, Site site, Author author) {
        return receive(message, site, author, null);
    }

    private CaseFile receive(Message message, Site site, Author author, @Nullable FollowSecret secret) {
        Message spelled = message.withTheme(themes.spelled(site.code().prefecture(), message.theme()));
        CaseFile file;
        do {
            file = CaseFile.receive(spelled, site, rules.book(), author);
            if (secret != null) {
                file.openWith(secret);
            }
        } while (!journal.recordArrival(file));
        return file;
    }
}
