package fr.gouv.qualite.complaints.casefile;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.CaseState;
import fr.gouv.qualite.complaints.Channel;
import fr.gouv.qualite.complaints.Scope;
import fr.gouv.qualite.platform.HolidayZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** Cases as they are in the middle of their life, for tests of rules alone. */
final class Fixtures {

    private Fixtures() {}

    /** A complaint by the web form, received on Friday 4 March 2022 in Rouen, due on Friday the 11th. */
    static CaseFile aComplaint() {
        CaseFile file = new CaseFile();
        file.id = UUID.randomUUID();
        file.number = "76-2022-7K3MQP";
        file.site = "76-ROUEN";
        file.prefecture = "76";
        file.kind = CaseKind.COMPLAINT;
        file.channel = Channel.WEB_FORM;
        file.scope = Scope.TO_QUALIFY;
        file.receivedOn = LocalDate.of(2022, 3, 4);
        file.receivedMonth = LocalDate.of(2022, 3, 1);
        file.holidayZone = HolidayZone.METROPOLE;
        file.timeZone = "Europe/Paris";
        file.owedAnswer = true;
        file.dueOn = LocalDate.of(2022, 3, 11);
        file.message = "Une heure d’attente.";
        file.requesterName = "Camille Exemple";
        file.requesterEmail = "camille@example.org";
        return file;
    }

    static CaseFile aComplaint(CaseState state) {
        CaseFile file = aComplaint();
        file.state = state;
        return file;
    }

    /** An agent at noon of that day. */
    static Author anAgentOn(LocalDate day) {
        return new Author("agent", "Alix Agent", noon(day));
    }

    static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
