package fr.gouv.qualite.reporting.action;

import fr.gouv.qualite.platform.FrenchDate;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.time.PlausibleDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When an action is due: a day ({@code 2022-04-30}), a month, quarter, semester or year ({@code 2022-04}), or several
 * years ({@code 2023-2024}).
 *
 * @param text as it was written
 * @param lastDay after which the action is late
 * @param label in French: « avril 2022 », « 2023-2024 »
 */
record DueDate(String text, LocalDate lastDay, String label) {

    private static final Pattern YEARS = Pattern.compile("(?<first>20\\d{2})-(?<last>20\\d{2})");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    static DueDate parse(String text) {
        try {
            Matcher years = YEARS.matcher(text);
            if (years.matches()) {
                return years(text, years);
            }
            if (DAY.matcher(text).matches()) {
                LocalDate day = LocalDate.parse(text);
                if (!PlausibleDay.Validator.isPlausible(day)) {
                    throw wrong(text);
                }
                return new DueDate(text, day, FrenchDate.of(day));
            }
            Period period = Period.parse(text);
            return new DueDate(text, period.lastDay(), period.label());
        } catch (DateTimeException | IllegalArgumentException e) {
            throw wrong(text);
        }
    }

    private static DueDate years(String text, Matcher years) {
        int first = Integer.parseInt(years.group("first"));
        int last = Integer.parseInt(years.group("last"));
        if (last <= first) {
            throw wrong(text);
        }
        return new DueDate(text, LocalDate.of(last, 12, 31), text);
    }

    private static Problem wrong(String text) {
        return Problem.invalid(
                "due",
                "L’échéance « " + text + " » n’est pas comprise. Écrivez un jour (2022-04-30), un mois (2022-04), un"
                        + " trimestre (2022-Q2), une année (2022) ou plusieurs (2023-2024).");
    }
}
