package fr.gouv.qualite.complaints.organisation;

import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.gouv.qualite.complaints.ComplaintsProblem;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.CommonProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;

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
