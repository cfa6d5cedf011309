package fr.gouv.qualite.platform;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as people write it: « 1er janvier 2022 ». */
public final class FrenchDate {

    private static final DateTimeFormatter REST = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRANCE);

    private FrenchDate() {}

    public static String of(LocalDate day) {
        String number = day.getDayOfMonth() == 1 ? "1er" : Integer.toString(day.getDayOfMonth());
        return number + "\u00a0" + day.format(REST);
    }
}
