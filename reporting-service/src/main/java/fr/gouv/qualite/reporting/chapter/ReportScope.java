package fr.gouv.qualite.reporting.chapter;

import fr.gouv.qualite.reporting.perimeter.Area;
import fr.gouv.qualite.reporting.perimeter.Months;

/** The prefecture or site, and the year, of a report. */
public record ReportScope(Area area, int year) {

    public Months months() {
        return Months.of(year);
    }
}
