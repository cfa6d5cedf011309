package fr.gouv.qualite.platform;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** How periods are written, and the bounds they keep: what the four kinds of {@link Period} have in common. */
final class PeriodNotation {

    static final Pattern PERIOD =
            Pattern.compile("(?<year>\\d{4})(-(?<month>\\d{2})|-Q(?<quarter>\\d)|-S(?<semester>\\d))?");

    static final DateTimeFormatter FRENCH_MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);

    static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private PeriodNotation() {}

    static void check(int year, int number, int perYear) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new InvalidValueException(
                    "L’année " + year + " est hors du calendrier, qui va de " + FIRST_YEAR + " à " + LAST_YEAR + ".");
        }
        if (number < 1 || number > perYear) {
            throw new InvalidValueException(
                    "Le numéro " + number + " n’existe pas dans l’année : donnez un numéro de 1 à " + perYear + ".");
        }
    }

    static String ordinal(int number) {
        return number == 1 ? "1er" : number + "e";
    }
}
