package fr.gouv.qualite.complaints.deadline;

import static java.util.stream.Collectors.toSet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.gouv.qualite.platform.PrefectureCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The rules of all frameworks and prefectures. A rule is saved once, with the first event that tells it, and never
 * changed or deleted: cases keep theirs.
 */
@ApplicationScoped
public class DeadlineRules implements PanacheRepositoryBase<DeadlineRule, String> {

    /** Every case that arrives asks for them. Cached for a minute: another replica may have consumed the change. */
    private final Cache<String, RuleBook> cache =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build();

    public RuleBook book() {
        return cache.get("", key -> read());
    }

    /** The same, read again should it not hold the rules that a case keeps. */
    public RuleBook bookWith(Collection<String> kept) {
        RuleBook book = book();
        if (kept.stream().anyMatch(code -> book.coded(code).isEmpty())) {
            haveChanged();
        }
        return book();
    }

    private RuleBook read() {
        return new RuleBook(
                listAll(),
                getEntityManager()
                        .createQuery("from Framework order by code", Framework.class)
                        .getResultList(),
                getEntityManager()
                        .createQuery("from Commitment", Commitment.class)
                        .getResultList());
    }

    /** Saves the versions of a framework, unless newer ones are known. */
    void save(String framework, List<FrameworkEdition> editions, long version) {
        Framework known = getEntityManager().find(Framework.class, framework);
        Framework saved = known == null ? new Framework(framework) : known;
        if (saved.update(editions, version)) {
            getEntityManager().persist(saved);
            add(saved.rules());
        }
    }

    /** Saves what a prefecture commits to, unless something newer is known. */
    public void save(
            PrefectureCode prefecture, List<Perimeter> perimeters, List<PublishedRule> ownRules, long version) {
        Commitment known = getEntityManager().find(Commitment.class, prefecture.value());
        Commitment saved = known == null ? new Commitment(prefecture.value()) : known;
        if (saved.update(perimeters, ownRules, version)) {
            getEntityManager().persist(saved);
            add(saved.rules());
        }
    }

    private void add(List<DeadlineRule> rules) {
        List<String> codes = rules.stream().map(DeadlineRule::code).toList();
        Set<String> known =
                list("code in ?1", codes).stream().map(DeadlineRule::code).collect(toSet());
        rules.stream().filter(rule -> known.add(rule.code())).forEach(this::persist);
    }

    /** Makes the next reader of the book read it again. */
    public void haveChanged() {
        cache.invalidateAll();
    }
}
