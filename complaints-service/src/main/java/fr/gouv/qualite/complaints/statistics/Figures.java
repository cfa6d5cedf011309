package fr.gouv.qualite.complaints.statistics;

import fr.gouv.qualite.complaints.casefile.query.CaseGroup;
import fr.gouv.qualite.complaints.casefile.query.Delays;
import java.util.List;

/**
 * The month's figures that become indicators: rates in time (numerator out of denominator) and mean delays (sum of
 * working days over number of answers), electronic channels apart from the others. See {@link Delays}.
 */
record Figures(List<Figure> figures) {

    /** One figure, by the code of its indicator. */
    record Figure(String code, long numerator, long denominator) {}

    static Figures of(List<CaseGroup> groups) {
        Delays electronic = delays(groups, true);
        Delays paper = delays(groups, false);
        return new Figures(List.of(
                rate("COMPLAINT_ELECTRONIC_IN_TIME", electronic),
                rate("COMPLAINT_PAPER_IN_TIME", paper),
                mean("COMPLAINT_ELECTRONIC_MEAN_DELAY", electronic),
                mean("COMPLAINT_PAPER_MEAN_DELAY", paper)));
    }

    static Delays delays(List<CaseGroup> groups, boolean electronic) {
        return groups.stream()
                .filter(CaseGroup::countsForTheLabel)
                .filter(group -> group.channel().isElectronic() == electronic)
                .map(CaseGroup::delays)
                .reduce(Delays.NONE, Delays::plus);
    }

    private static Figure rate(String code, Delays delays) {
        return new Figure(code, delays.inTime(), delays.counted());
    }

    private static Figure mean(String code, Delays delays) {
        return new Figure(code, delays.workingDays(), delays.answered());
    }
}
