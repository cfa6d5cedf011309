package fr.gouv.qualite.complaints.organisation;

import static java.util.stream.Collectors.toMap;

import fr.gouv.qualite.complaints.ComplaintsProblem;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.CommonProblem;
import io.quarkus.cache.CacheResult;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The sites this service has heard of. */
@ApplicationScoped
public class Sites implements PanacheRepositoryBase<Site, String> {

    /** The site, or the refusal of an address that names no site. */
    public Site get(SiteCode code) {
        return findByIdOptional(code.value())
                .orElseThrow(() -> CommonProblem.NOT_FOUND.with("Aucun site ne porte le code " + code + "."));
    }

    /** The site that a command names, or the refusal of the command. What was told of it may be a minute old. */
    @CacheResult(cacheName = "sites")
    public Site named(SiteCode code) {
        return findByIdOptional(code.value())
                .orElseThrow(() -> ComplaintsProblem.UNKNOWN_SITE.with(
                        "Aucun site ne porte le code " + code + ". Choisissez un site de la liste."));
    }

    /** All of them, in the order of their names: some 400 in the whole country. */
    public List<Site> inOrder() {
        return list("order by name, code");
    }

    /** The names of all sites, by code. */
    public Map<String, String> names() {
        return listAll().stream().collect(toMap(site -> site.code, Site::name));
    }

    /** The names of these sites, by code, in one statement. */
    public Map<String, String> names(Collection<String> codes) {
        return list("code in ?1", codes).stream().collect(toMap(site -> site.code, Site::name));
    }
}
