package fr.gouv.qualite.indicators.measurement;

import static fr.gouv.qualite.platform.service.security.Role.AGENT;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_REFERENT;
import static fr.gouv.qualite.platform.service.security.Role.SCOPE_MEASUREMENTS_WRITE;

import fr.gouv.qualite.indicators.Author;
import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.security.Caller;
import fr.gouv.qualite.platform.service.security.Visibility;
import fr.gouv.qualite.platform.service.time.SiteDay;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** What the caller may do to the cells of a site. */
@RequestScoped
public class EditingRights {

    @Inject
    Caller caller;

    @Inject
    Catalogue catalogue;

    @Inject
    SiteDay siteDay;

    public Editing on(SiteCode site, boolean locked) {
        return on(site, locked, siteDay.today(site));
    }

    /** @param today the day at the site */
    public Editing on(SiteCode site, boolean locked, LocalDate today) {
        return new Editing(today, locked, enters(site), caller.has(SCOPE_MEASUREMENTS_WRITE) && caller.writesAt(site));
    }

    /** What the caller may count day by day: an agent, who is there, counts the users and enters no measurement. */
    public Editing counting(SiteCode site, boolean locked) {
        boolean agent = caller.has(AGENT) && caller.sites().contains(site);
        return new Editing(siteDay.today(site), locked, agent || enters(site), false);
    }

    private boolean enters(SiteCode site) {
        boolean referent = caller.has(QUALITY_REFERENT) && caller.sites().contains(site);
        return referent || caller.manages(site.prefecture());
    }

    /** Refuses a system whose token names other indicators. */
    public void mustPush(String indicator) {
        if (caller.has(SCOPE_MEASUREMENTS_WRITE) && !caller.pushes(indicator)) {
            throw CommonProblem.FORBIDDEN.with("Ce compte de service ne transmet pas cet indicateur.");
        }
    }

    /** Which measurements the caller may list: a system reads where it writes. */
    Visibility visibility() {
        return caller.has(SCOPE_MEASUREMENTS_WRITE) ? caller.writingVisibility() : caller.visibility();
    }

    public void mustSee(SiteCode site) {
        if (!caller.has(SCOPE_MEASUREMENTS_WRITE) || !caller.writesAt(site)) {
            caller.mustSee(site);
        }
    }

    public Author author() {
        return new Author(caller.id(), caller.name());
    }
}
