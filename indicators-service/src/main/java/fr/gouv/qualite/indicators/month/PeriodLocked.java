package fr.gouv.qualite.indicators.month;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;

/** A site's period has just been locked, in this transaction: what it holds may be published. */
public record PeriodLocked(SiteCode site, Period period) {}
