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

    /** Whether one of its figures reads otherwise there; the words around them do not count. */
    boolean differsFrom(DisplayContent other) {
        return lines.stream().anyMatch(line -> other.lines.stream()
                .anyMatch(it ->
                        it.indicator().equals(line.indicator()) && !it.text().equals(line.text())));
    }

    boolean hasFigures() {
        return lines.stream().anyMatch(it -> it.situation() == Situation.MEASURED);
    }
}
