package fr.gouv.qualite.complaints.casefile;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;

/**
 * Cases of a site have changed in a way that counts. Fired in the transaction of the change, once for each site and month
 * of receipt concerned.
 */
public record CaseChanged(SiteCode site, Period.Month month) {}
