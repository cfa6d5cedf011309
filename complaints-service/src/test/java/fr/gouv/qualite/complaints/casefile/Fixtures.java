package fr.gouv.qualite.complaints.casefile;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.Channel;
import fr.gouv.qualite.complaints.Language;
import fr.gouv.qualite.complaints.Scope;
import fr.gouv.qualite.complaints.deadline.DeadlineRule;
import fr.gouv.qualite.complaints.deadline.RuleBook;
import fr.gouv.qualite.complaints.organisation.Site;
import fr.gouv.qualite.platform.HolidayZone;
import fr.gouv.qualite.platform.SiteCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Cases as they are in the middle of their life, for tests of rules alone. */
final class Fixtures {

    static final LocalDate RECEIVED = LocalDate.of(2022, 3, 4);

    /** Five working days for an electronic complaint. */
    static final RuleBook RULES = RuleBook.ofDefaults(
            List.of(new DeadlineRule("QUAL_E_PREF", CaseKind.COMPLAINT, true, LocalDate.of(2020, 1, 1), null, 5)));

    private Fixtures() {}

    /** A complaint by the web form, received on Friday 4 March 2022 in Rouen, due on Friday the 11th. */
    static CaseFile aComplaint() {
        return aComplaint("76-ROUEN", new Requester("Camille Exemple", "camille@example.org", null));
    }

    static CaseFile aComplaint(String site, Requester person) {
        return aComplaint(site, person, RECEIVED);
    }

    /** The same, received another day. */
    static CaseFile aComplaintOf(LocalDate receivedOn) {
        return aComplaint("76-ROUEN", new Requester("Camille Exemple", "camille@example.org", null), receivedOn);
    }

    private static CaseFile aComplaint(String site, Requester person, LocalDate receivedOn) {
        return aComplaint(site, person, receivedOn, RULES);
    }

    /** The same, under other rules. */
    static CaseFile aComplaintUnder(RuleBook rules) {
        return aComplaint("76-ROUEN", new Requester("Camille Exemple", "camille@example.org", null), RECEIVED, rules);
    }

    private static CaseFile aComplaint(String site, Requester person, LocalDate receivedOn, RuleBook rules) {
        Message message = new Message(
                CaseKind.COMPLAINT,
                Channel.WEB_FORM,
                Scope.TO_QUALIFY,
                null,
                null,
                Language.fr,
                receivedOn,
                null,
                "Une heure d’attente.",
                person);
        CaseFile file = CaseFile.receive(message, aSite(site), rules, Author.requester(noon(receivedOn)));
        file.drainNewSteps();
        return file;
    }

    static GivenAnswer given(String text, LocalDate day, AnswerMeans means) {
        return new GivenAnswer(text, day, means, null, false, "Saisie tardive.", 0);
    }

    static Site aSite(String code) {
        return Site.of(SiteCode.of(code), "Préfecture", HolidayZone.METROPOLE);
    }

    /** An agent at noon of that day. */
    static Author anAgentOn(LocalDate day) {
        return new Author("agent", "Alix Agent", noon(day));
    }

    static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
