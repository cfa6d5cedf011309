package fr.gouv.qualite.complaints.replycontrol;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The control of the replies that a site gave in a quarter. */
@Entity
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
@Table(name = "reply_control")
class ReplyControl {

    @Id
    UUID id;

    String site;
    String prefecture;
    String quarter;

    /** What the sample was drawn from. */
    long seed;

    int wanted;

    /** How many replies the site gave in the quarter. */
    int population;

    Instant drawnAt;
    String drawnBy;

    /** How often its results were told; the version of what is told. */
    long told;

    static ReplyControl of(DrawControl command, long seed, int population, Instant now, String by) {
        ReplyControl control = new ReplyControl();
        control.id = UUID.randomUUID();
        control.site = command.site().value();
        control.prefecture = command.site().prefecture().value();
        control.quarter = command.quarter().toString();
        control.seed = seed;
        control.wanted = command.wanted();
        control.population = population;
        control.drawnAt = now;
        control.drawnBy = by;
        return control;
    }

    SiteCode site() {
        return SiteCode.of(site);
    }

    Period quarter() {
        return Period.parse(quarter);
    }
}
