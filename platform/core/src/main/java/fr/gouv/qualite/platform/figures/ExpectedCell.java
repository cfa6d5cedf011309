package fr.gouv.qualite.platform.figures;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;

/** A cell of an indicator that its perimeter asks for. */
public record ExpectedCell(SiteCode site, Period period) {}
