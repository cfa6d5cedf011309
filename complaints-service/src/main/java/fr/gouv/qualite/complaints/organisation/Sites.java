package fr.gouv.qualite.complaints.organisation;

import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.gouv.qualite.complaints.ComplaintsProblem;
import fr.gouv.qualite.platform.FrenchDate;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.CommonProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sites this service has heard of. */
@ApplicationScoped
public class Sites implements PanacheRepositoryBase<Site, String> {

    /** Cached for a minute: another replica may have consumed the change. */
    private final Cache<SiteCode, Site> cache =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build();

    /** The site, or the refusal of an address that names no site. */
    public Site get(SiteCode code) {
        return findByIdOptional(code.value())
                .orElseThrow(() -> CommonProblem.NOT_FOUND.with("Aucun site ne porte le code " + code + "."));
    }

    /** The site that a command names, or the refusal of the command. Its data may be a minute old. */
    public Site named(SiteCode code) {
        return cache.get(code, asked -> findByIdOptional(asked.value())
                .orElseThrow(() -> ComplaintsProblem.UNKNOWN_SITE.with(
                        "Aucun site ne porte le code " + asked + ". Choisissez un site de la liste.")));
    }

    /** The sites that people can write to at this instant, in the order of their names. */
    public List<Site> open(Instant now) {
        return inOrder().stream().filter(site -> site.isOpenOn(site.dayOf(now))).toList();
    }

    /** Whether the prefecture has a site, open or not. */
    public boolean hasSome(PrefectureCode prefecture) {
        return count("prefecture", prefecture.value()) > 0;
    }

    /** Refuses what would reach a site after it closed, or before it opens, and says where to write instead. */
    public void mustBeOpen(Site site, LocalDate day) {
        if (!site.isOpenOn(day)) {
            throw ComplaintsProblem.SITE_CLOSED.with(closure(site, day));
        }
    }

    /** That a site closed or is yet to open, and where to write instead, in French. */
    public String closure(Site site, LocalDate day) {
        String closed = "« " + site.name() + " » "
                + (site.isYetToOpenOn(day) ? "n’ouvre que" + on(site.openedOn()) : "a fermé" + on(site.closedOn()))
                + ". ";
        List<String> others = inPlaceOf(site, day).stream()
                .map(other -> "« " + other.name() + " »")
                .toList();
        return closed
                + (others.isEmpty()
                        ? "Choisissez un autre site de la liste."
                        : "Adressez-vous à : " + String.join(", ", others) + ".");
    }

    private static String on(Optional<LocalDate> day) {
        return day.map(it -> " le " + FrenchDate.of(it)).orElse("");
    }

    /** The open sites of the prefecture of a closed one, to which one writes instead. */
    public List<Site> inPlaceOf(Site closed, LocalDate day) {
        return list(
                        "prefecture = ?1 order by name, code",
                        closed.code().prefecture().value())
                .stream()
                .filter(site -> site.isOpenOn(day))
                .toList();
    }

    void haveChanged() {
        cache.invalidateAll();
    }

    /** All of them, in the order of their names: some 400 in the whole country. */
    public List<Site> inOrder() {
        return list("order by name, code");
    }

    /** The names of all sites, by code. */
    public Map<String, String> names() {
        return listAll().stream().collect(toMap(site -> site.code().value(), Site::name));
    }

    /** The names of these sites, by code, in one statement. */
    public Map<String, String> names(Collection<String> codes) {
        return list("code in ?1", codes).stream()
                .collect(toMap(site -> site.code().value(), Site::name));
    }
}
