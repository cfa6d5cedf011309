package fr.gouv.qualite.indicators.transparency;

import fr.gouv.qualite.indicators.organisation.SiteView;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.figures.Situation;
import java.util.List;

/** What the display of a site says of a quarter: frozen when it is published. */
record DisplayContent(
        String site, String siteName, String town, String quarter, String quarterLabel, List<DisplayLine> lines) {

    static DisplayContent of(SiteView site, Period quarter, List<DisplayLine> lines) {
        return new DisplayContent(
                site.code().value(), site.name(), site.town(), quarter.toString(), quarter.label(), lines);
    }

    boolean hasFigures() {
        return lines.stream().anyMatch(it -> it.situation() == Situation.MEASURED);
    }
}
