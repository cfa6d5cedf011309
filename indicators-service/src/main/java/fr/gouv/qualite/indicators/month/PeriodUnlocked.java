package fr.gouv.qualite.indicators.month;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;

/** A site's period has just been unlocked, in this transaction: what it published is being corrected. */
public record PeriodUnlocked(SiteCode site, Period period) {}
