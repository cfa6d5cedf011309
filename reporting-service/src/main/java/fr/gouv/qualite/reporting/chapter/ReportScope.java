package fr.gouv.qualite.reporting.chapter;

import fr.gouv.qualite.reporting.perimeter.Area;
import fr.gouv.qualite.reporting.perimeter.Months;

/** What a report is about. */
public record ReportScope(Area area, int year) {

    public Months months() {
        return Months.of(year);
    }
}
