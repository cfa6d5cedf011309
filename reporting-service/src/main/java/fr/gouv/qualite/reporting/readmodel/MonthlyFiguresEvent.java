package fr.gouv.qualite.reporting.readmodel;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import java.math.BigDecimal;
import java.util.List;

/** The counts behind the complaint indicators of a site for a month, to the label's definitions. */
record MonthlyFiguresEvent(SiteCode site, Period.Month month, List<Figure> figures, long version) {

    /** {@code code} is that of the indicator. */
    record Figure(String code, BigDecimal numerator, BigDecimal denominator) {}
}
