package fr.gouv.qualite.platform;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The public holidays of each zone.
 *
 * <p>Sources: code du travail, art. L3133-1 (the eleven holidays of the whole country), art. L3134-13 (Good Friday and
 * 26 December in Alsace and Moselle, the first where there is a Protestant or mixed church, as in the towns of their
 * prefectures), art. L3422-2 and décret n° 83-1003 of 23 November 1983 (commemoration of the abolition of slavery,
 * overseas); accord interprofessionnel territorial de Nouvelle-Calédonie, art. 74 (24 September).
 *
 * <p>Days that local usage alone, or a yearly prefectoral order, adds (Polynésie française, Wallis-et-Futuna) are not in
 * the State's list and do not stop the clock here; {@link #leftOut} says so where a deadline explains itself.
 */
public final class PublicHolidays {

    private static final String ABOLITION = "Abolition de l’esclavage";

    /** The years that people work with, and no others: what is typed by mistake is not to fill the memory. */
    private static final Map<ZoneYear, List<PublicHoliday>> KNOWN = new ConcurrentHashMap<>();

    private record ZoneYear(int year, HolidayZone zone) {}

    private PublicHolidays() {}

    /** The holidays of a year, in the order of the calendar; two may fall on the same day (1 May 2008). */
    public static List<PublicHoliday> in(int year, HolidayZone zone) {
        return year < 2000 || year >= 2100
                ? listed(year, zone)
                : KNOWN.computeIfAbsent(new ZoneYear(year, zone), it -> listed(it.year(), it.zone()));
    }

    /** What a reader who looks for a local holiday in this zone is told; empty where none is left out. */
    public static Optional<String> leftOut(HolidayZone zone) {
        String example =
                switch (zone) {
                    case POLYNESIE_FRANCAISE -> "le 5 mars, arrivée de l’Évangile";
                    case WALLIS_ET_FUTUNA -> "le 28 avril, saint Pierre Chanel";
                    default -> "";
                };
        return example.isEmpty()
                ? Optional.empty()
                : Optional.of("Les jours chômés par le seul usage local ou par un arrêté de l’année (" + example
                        + ") ne sont pas dans la liste des jours fériés de l’État : ils comptent comme jours ouvrés.");
    }

    private static List<PublicHoliday> listed(int year, HolidayZone zone) {
        return Stream.concat(everywhere(year), local(year, zone))
                .sorted(Comparator.comparing(PublicHoliday::date))
                .toList();
    }

    private static Stream<PublicHoliday> everywhere(int year) {
        LocalDate easter = easterSunday(year);
        return Stream.of(
                fixed(year, 1, 1, "Jour de l’an"),
                new PublicHoliday(easter.plusDays(1), "Lundi de Pâques"),
                fixed(year, 5, 1, "Fête du Travail"),
                fixed(year, 5, 8, "Victoire 1945"),
                new PublicHoliday(easter.plusDays(39), "Ascension"),
                new PublicHoliday(easter.plusDays(50), "Lundi de Pentecôte"),
                fixed(year, 7, 14, "Fête nationale"),
                fixed(year, 8, 15, "Assomption"),
                fixed(year, 11, 1, "Toussaint"),
                fixed(year, 11, 11, "Armistice 1918"),
                fixed(year, 12, 25, "Noël"));
    }

    private static Stream<PublicHoliday> local(int year, HolidayZone zone) {
        return switch (zone) {
            case ALSACE_MOSELLE ->
                Stream.of(
                        new PublicHoliday(easterSunday(year).minusDays(2), "Vendredi saint"),
                        fixed(year, 12, 26, "Saint-Étienne"));
            case MAYOTTE -> Stream.of(fixed(year, 4, 27, ABOLITION));
            case MARTINIQUE -> Stream.of(fixed(year, 5, 22, ABOLITION));
            case GUADELOUPE -> Stream.of(fixed(year, 5, 27, ABOLITION));
            case SAINT_MARTIN -> Stream.of(fixed(year, 5, year < 2018 ? 27 : 28, ABOLITION));
            case GUYANE -> Stream.of(fixed(year, 6, 10, ABOLITION));
            case SAINT_BARTHELEMY -> Stream.of(fixed(year, 10, 9, ABOLITION));
            case LA_REUNION -> Stream.of(fixed(year, 12, 20, ABOLITION));
            case NOUVELLE_CALEDONIE -> Stream.of(fixed(year, 9, 24, "Fête de la citoyenneté"));
            case METROPOLE, SAINT_PIERRE_ET_MIQUELON, WALLIS_ET_FUTUNA, POLYNESIE_FRANCAISE -> Stream.empty();
        };
    }

    private static PublicHoliday fixed(int year, int month, int day, String name) {
        return new PublicHoliday(LocalDate.of(year, month, day), name);
    }

    /** Easter Sunday in the Gregorian calendar, by the anonymous algorithm of 1876 (Meeus, Jones, Butcher). */
    static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
