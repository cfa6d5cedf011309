package fr.gouv.qualite.reporting.perimeter;

import fr.gouv.qualite.platform.Period.Month;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.reporting.ReportingProblem;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Consecutive months, both ends included; at most three years. */
public record Months(Month from, Month to) {

    private static final int MOST = 36;

    public Months {
        if (to.compareTo(from) < 0) {
            throw Problem.invalid("to", "Le dernier mois doit suivre le premier.");
        }
        if (!from.yearMonth().plusMonths(MOST).isAfter(to.yearMonth())) {
            throw ReportingProblem.PERIOD_TOO_LONG.with("Demandez au plus " + MOST + " mois à la fois.");
        }
    }

    /** The twelve months of a year. */
    public static Months of(int year) {
        return new Months(new Month(year, 1), new Month(year, 12));
    }

    /** As clients write them: {@code 2022-01} to {@code 2022-03}. */
    public static Months parse(@Nullable String from, @Nullable String to) {
        if (from == null || to == null) {
            throw Problem.invalid(from == null ? "from" : "to", "Indiquez le mois, par exemple 2022-03.");
        }
        return new Months(Month.parse(from), Month.parse(to));
    }

    public LocalDate firstDay() {
        return from.firstDay();
    }

    public LocalDate lastDay() {
        return to.lastDay();
    }
}
