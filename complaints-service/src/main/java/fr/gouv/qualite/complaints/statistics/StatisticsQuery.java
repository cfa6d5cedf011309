package fr.gouv.qualite.complaints.statistics;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Which cases are counted: those of a site, of a prefecture, or of all that the caller sees, received in these months. */
record StatisticsQuery(
        @Nullable PrefectureCode prefecture, @Nullable SiteCode site, Period.Month from, Period.Month to) {

    private static final int LONGEST = 60;

    StatisticsQuery {
        if (from.compareTo(to) > 0) {
            throw Problem.invalid("to", "Le dernier mois ne peut pas précéder le premier.");
        }
        if (from.through(to).size() > LONGEST) {
            throw Problem.invalid("to", "Demandez au plus cinq ans à la fois.");
        }
    }
}
