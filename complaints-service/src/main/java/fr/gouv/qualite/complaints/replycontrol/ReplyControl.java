package fr.gouv.qualite.complaints.replycontrol;

import fr.gouv.qualite.complaints.ComplaintsProblem;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The control of the replies that a site gave in a quarter. */
@Entity
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills and reads the fields.
@Table(name = "reply_control")
class ReplyControl {

    @Id
    private UUID id;

    private String site;
    private String prefecture;
    private String quarter;

    /** What the sample was drawn from. */
    private long seed;

    private int wanted;

    /** How many replies the site gave in the quarter. */
    private int population;

    private Instant drawnAt;
    private String drawnBy;

    /** SHA-256 of what it was drawn from; absent from those drawn before it was kept. */
    @Nullable
    private String populationHash;

    /** The control that this one replaces, and why. */
    @Nullable
    private UUID replaces;

    @Nullable
    private String redrawReason;

    /** Whether another one took its place: its grids are not filled any more. */
    private boolean replaced;

    /** How often its results were published. */
    @Column(name = "told")
    private long version;

    protected ReplyControl() {}

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

    /** Records what it was drawn from. */
    void drawnFrom(Population drawnFrom) {
        populationHash = drawnFrom.hash();
    }

    /** Takes the place of another one. */
    void replace(ReplyControl other, String reason) {
        other.mustBeCurrent();
        other.replaced = true;
        replaces = other.id;
        redrawReason = reason;
    }

    /** Refuses what is no longer done with a control that another one replaced. */
    void mustBeCurrent() {
        if (replaced) {
            throw ComplaintsProblem.CONTROL_DRAWN.with(
                    "Un autre tirage a remplacé celui-ci : ouvrez-le dans la liste.");
        }
    }

    SiteCode site() {
        return SiteCode.of(site);
    }

    Period quarter() {
        return Period.parse(quarter);
    }

    /** Whether the other services know its results. */
    boolean isPublished() {
        return version > 0;
    }

    /** The version under which its results are published now: each is greater than the one before. */
    long nextVersion() {
        return ++version;
    }

    UUID id() {
        return id;
    }

    long seed() {
        return seed;
    }

    int wanted() {
        return wanted;
    }

    @Nullable
    String populationHash() {
        return populationHash;
    }

    @Nullable
    UUID replaces() {
        return replaces;
    }

    @Nullable
    String redrawReason() {
        return redrawReason;
    }

    boolean isReplaced() {
        return replaced;
    }

    int population() {
        return population;
    }

    Instant drawnAt() {
        return drawnAt;
    }

    String drawnBy() {
        return drawnBy;
    }
}
