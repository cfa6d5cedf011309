package fr.gouv.qualite.surveys.organisation;

import fr.gouv.qualite.platform.SiteCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The sites that indicators published. */
@ApplicationScoped
public class Sites implements PanacheRepositoryBase<Site, String> {

    public boolean knows(SiteCode code) {
        return of(code).isPresent();
    }

    Optional<Site> of(SiteCode code) {
        return findByIdOptional(code.value());
    }
}
