package fr.gouv.qualite.complaints.casefile;

import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.security.Caller;
import fr.gouv.qualite.platform.service.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Decides who may handle the cases of a site, and who may read the names of those who wrote. */
@ApplicationScoped
public class CaseRights {

    @Inject
    CaseFiles files;

    @Inject
    Caller caller;

    /** Agents and référents at their sites, the manager of the prefecture, administrators. */
    public boolean handles(SiteCode site) {
        boolean atSite = caller.has(Role.AGENT) || caller.has(Role.QUALITY_REFERENT);
        return caller.manages(site.prefecture()) || (atSite && caller.sites().contains(site));
    }

    /** Refuses a caller who sees neither its site nor one that handed it over: the trace stays there. */
    public void mustSee(CaseFile file) {
        if (!sees(file)) {
            caller.mustSee(file.site());
        }
    }

    /** Whether they may know that it exists. */
    public boolean sees(CaseFile file) {
        return caller.seesSite(file.site()) || files.sitesBefore(file).stream().anyMatch(caller::seesSite);
    }

    public void mustHandle(SiteCode site) {
        if (!handles(site)) {
            throw CommonProblem.FORBIDDEN.with("Cette demande est celle d’un site que vous ne traitez pas.");
        }
    }

    /** Whether the caller is a system that lodges cases there on behalf of people. */
    public boolean lodges(SiteCode site) {
        return caller.has(Role.SCOPE_CASES_WRITE) && caller.writesAt(site);
    }

    /** Refuses a caller who neither handles the site nor is a system that lodges cases on behalf of people. */
    public void mustRecord(SiteCode site) {
        if (!lodges(site) && !handles(site)) {
            throw CommonProblem.FORBIDDEN.with("Ce site n’est pas dans votre périmètre.");
        }
    }
}
