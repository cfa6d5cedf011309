package fr.gouv.qualite.complaints.deadline;

import static java.util.Comparator.comparing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The frameworks that a prefecture committed to and the shorter deadlines that it gives itself, as last published. */
@Entity
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills the fields, and reads them.
@Table(name = "prefecture_commitment")
class Commitment {

    @Id
    private String prefecture;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Perimeter> perimeters;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PublishedRule> ownRules;

    private long version;

    protected Commitment() {}

    Commitment(String prefecture) {
        this.prefecture = prefecture;
    }

    /** Takes what an event says, unless it is older; returns whether it did. */
    boolean update(List<Perimeter> perimeters, List<PublishedRule> ownRules, long version) {
        if (version <= this.version) {
            return false;
        }
        this.perimeters = perimeters;
        this.ownRules = ownRules;
        this.version = version;
        return true;
    }

    String prefecture() {
        return prefecture;
    }

    /**
     * The perimeter that day: the one that began last, should several hold.
     *
     * @param site absent to ask of the prefecture as a whole
     */
    Optional<Perimeter> perimeter(@Nullable String site, LocalDate day) {
        return perimeters.stream()
                .filter(perimeter -> perimeter.appliesTo(site, day))
                .max(comparing(Perimeter::from));
    }

    /** Its own rules, each under the framework that it tightens, and under none for the days outside any perimeter. */
    List<DeadlineRule> rules() {
        return ownRules.stream().flatMap(this::underEachFramework).toList();
    }

    private Stream<DeadlineRule> underEachFramework(PublishedRule rule) {
        Stream<DeadlineRule> tightened = perimeters.stream()
                .flatMap(perimeter -> rule.between(perimeter.from(), perimeter.to()).stream()
                        .flatMap(part -> DeadlineRule.own(part, perimeter.framework(), prefecture, version)));
        Stream<DeadlineRule> alone = perimeters.stream().anyMatch(perimeter -> perimeter.covers(rule))
                ? Stream.of()
                : DeadlineRule.own(rule, "", prefecture, version);
        return Stream.concat(tightened, alone);
    }
}
