package fr.gouv.qualite.surveys.organisation;

import static java.util.stream.Collectors.toMap;

import fr.gouv.qualite.platform.SiteCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The sites this service has heard of. */
@ApplicationScoped
public class Sites implements PanacheRepositoryBase<Site, String> {

    public Optional<Site> of(SiteCode code) {
        return findByIdOptional(code.value());
    }

    /** The names of these sites, by code, in one statement. */
    public Map<String, String> names(Collection<String> codes) {
        return list("code in ?1", codes).stream().collect(toMap(site -> site.code, Site::name));
    }
}
