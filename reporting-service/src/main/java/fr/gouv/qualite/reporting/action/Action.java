package fr.gouv.qualite.reporting.action;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An action of the plan of a prefecture, or of one of its sites. */
@Entity
class Action {

    @Id
    private UUID id;

    /** Its place in the plan, which is in the order of creation. */
    @Generated
    @Column(insertable = false, updatable = false)
    private @Nullable Long position;

    private String prefecture;
    private @Nullable String site;
    private String objective;
    private String description;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> actors;

    private @Nullable String due;
    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private Progress progress;

    private int percentDone;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private @Nullable String originReference;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Action() {}

    @SuppressWarnings("NullAway") // The other fields come with the plan.
    Action(PrefectureCode prefecture, @Nullable SiteCode site) {
        if (site != null && !site.prefecture().equals(prefecture)) {
            throw Problem.invalid("site", "Le site " + site + " n’est pas de la préfecture " + prefecture + ".");
        }
        this.id = UUID.randomUUID();
        this.prefecture = prefecture.value();
        this.site = site == null ? null : site.value();
    }

    /** Says what is to be done, by whom and when. Actors are services. */
    void plan(String what, String how, List<String> services, @Nullable DueDate when) {
        this.objective = what;
        this.description = how;
        this.actors = List.copyOf(services);
        this.due = when == null ? null : when.text();
        this.dueOn = when == null ? null : when.lastDay();
    }

    void advance(Progress to, int percent) {
        to.check(percent);
        this.progress = to;
        this.percentDone = percent;
    }

    void comesFrom(Origin what, @Nullable String reference) {
        this.origin = what;
        this.originReference = reference;
    }

    boolean isLate(LocalDate today) {
        boolean open = progress == Progress.TO_DO || progress == Progress.IN_PROGRESS;
        return open && dueOn != null && dueOn.isBefore(today);
    }

    UUID id() {
        return id;
    }

    long position() {
        return position == null ? 0 : position;
    }

    PrefectureCode prefecture() {
        return PrefectureCode.of(prefecture);
    }

    @Nullable
    SiteCode site() {
        return site == null ? null : SiteCode.of(site);
    }

    String objective() {
        return objective;
    }

    String description() {
        return description;
    }

    List<String> actors() {
        return actors;
    }

    @Nullable
    DueDate due() {
        return due == null ? null : DueDate.parse(due);
    }

    Progress progress() {
        return progress;
    }

    int percentDone() {
        return percentDone;
    }

    Origin origin() {
        return origin;
    }

    @Nullable
    String originReference() {
        return originReference;
    }

    long version() {
        return version;
    }
}
