package fr.gouv.qualite.indicators.completeness;

import fr.gouv.qualite.platform.Period;
import java.util.List;

/**
 * How far a site is with a period.
 *
 * @param missing labels of the indicators that nobody has entered
 * @param toValidate how many entries wait for the quality manager
 */
public record MonthProgress(Period period, List<String> missing, int toValidate, boolean locked) {}
