package fr.gouv.qualite.indicators.month;

import fr.gouv.qualite.indicators.Author;
import fr.gouv.qualite.indicators.IndicatorsProblem;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A period of a site, which its quality manager locks once every expected cell is filled and validated. */
@Entity
@IdClass(SiteMonth.Key.class)
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
@Table(name = "site_month")
class SiteMonth {

    /** How many missing indicators a refusal names. */
    private static final int NAMED = 10;

    record Key(String site, String period) implements Serializable {}

    @Id
    private String site;

    @Id
    private String period;

    @Nullable
    private Instant lockedAt;

    @Nullable
    private String lockedById;

    @Nullable
    private String lockedByName;

    /** Since when it is unlocked; absent while it is locked or never was. */
    @Nullable
    private Instant reopenedAt;

    @Version
    private long version;

    /** Hibernate's. */
    protected SiteMonth() {}

    SiteMonth(SiteCode site, Period period) {
        this.site = site.value();
        this.period = period.toString();
    }

    SiteCode site() {
        return SiteCode.of(site);
    }

    Period period() {
        return Period.parse(period);
    }

    @Nullable
    Instant lockedAt() {
        return lockedAt;
    }

    Optional<Author> lockedBy() {
        return lockedById == null || lockedByName == null
                ? Optional.empty()
                : Optional.of(new Author(lockedById, lockedByName));
    }

    long version() {
        return version;
    }

    boolean isLocked() {
        return lockedAt != null;
    }

    /** Since when what its last lock published is being corrected; empty while it is locked or never was. */
    Optional<Instant> reopenedSince() {
        return isLocked() ? Optional.empty() : Optional.ofNullable(reopenedAt);
    }

    /** Why it cannot be validated as a whole. */
    Optional<Problem> obstacleToValidation() {
        return isLocked() ? Optional.of(alreadyLocked()) : Optional.empty();
    }

    /**
     * Why it cannot be locked.
     *
     * @param missing labels of the expected indicators that are not filled
     * @param toValidate how many entries nobody has validated
     */
    Optional<Problem> obstacleToLock(List<String> missing, long toValidate) {
        if (isLocked()) {
            return Optional.of(alreadyLocked());
        }
        if (!missing.isEmpty()) {
            return Optional.of(IndicatorsProblem.MONTH_INCOMPLETE.with(incomplete(missing)));
        }
        return toValidate > 0
                ? Optional.of(
                        IndicatorsProblem.NOT_VALIDATED.with("Des saisies ne sont pas validées : validez-les d’abord."))
                : Optional.empty();
    }

    /** Why it cannot be unlocked. */
    Optional<Problem> obstacleToUnlock() {
        return isLocked()
                ? Optional.empty()
                : Optional.of(IndicatorsProblem.PERIOD_OPEN.with(
                        "Cette période (" + period().label() + ") n’est pas verrouillée."));
    }

    void validate() {
        refuse(obstacleToValidation());
    }

    void lock(List<String> missing, long toValidate, Author author, Instant now) {
        refuse(obstacleToLock(missing, toValidate));
        lockedAt = now;
        lockedById = author.id();
        lockedByName = author.name();
        reopenedAt = null;
    }

    void unlock(Instant now) {
        refuse(obstacleToUnlock());
        reopenedAt = now;
        lockedAt = null;
        lockedById = null;
        lockedByName = null;
    }

    private Problem alreadyLocked() {
        return IndicatorsProblem.PERIOD_LOCKED.with("Cette période (" + period().label() + ") est déjà verrouillée.");
    }

    private static String incomplete(List<String> missing) {
        int more = missing.size() - NAMED;
        return "Il manque " + (missing.size() > 1 ? missing.size() + " indicateurs : " : "un indicateur : ")
                + String.join(", ", missing.subList(0, Math.min(NAMED, missing.size())))
                + (more > 0 ? " et " + more + (more > 1 ? " autres" : " autre") : "")
                + ". Saisissez leur valeur, ou dites pourquoi il n’y en a pas.";
    }

    private static void refuse(Optional<Problem> obstacle) {
        obstacle.ifPresent(problem -> {
            throw problem;
        });
    }
}
