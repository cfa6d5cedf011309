package fr.gouv.qualite.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PublicHolidaysTest {

    private static final int FIRST_YEAR = 2006;
    private static final int LAST_YEAR = 2031;

    @ParameterizedTest
    @EnumSource(HolidayZone.class)
    void every_day_of_26_years_is_the_one_the_state_published(HolidayZone zone) {
        // Given
        SortedSet<LocalDate> published = published(zone);

        // When
        SortedSet<LocalDate> computed = IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .boxed()
                .flatMap(year -> PublicHolidays.in(year, zone).stream())
                .map(PublicHoliday::date)
                .collect(Collectors.toCollection(TreeSet::new));

        // Then
        assertThat(computed).containsExactlyElementsOf(published);
    }

    @ParameterizedTest
    @CsvSource({
        "METROPOLE, 2022-05-26, Ascension",
        "METROPOLE, 2022-07-14, Fête nationale",
        "ALSACE_MOSELLE, 2022-04-15, Vendredi saint",
        "ALSACE_MOSELLE, 2022-12-26, Saint-Étienne",
        "MAYOTTE, 2022-04-27, Abolition de l’esclavage",
        "NOUVELLE_CALEDONIE, 2022-09-24, Fête de la citoyenneté",
    })
    void a_holiday_has_its_usual_name(HolidayZone zone, LocalDate date, String name) {
        assertThat(PublicHolidays.in(date.getYear(), zone)).contains(new PublicHoliday(date, name));
    }

    @Test
    void holidays_come_in_the_order_of_the_calendar() {
        assertThat(PublicHolidays.in(2022, HolidayZone.MARTINIQUE))
                .extracting(PublicHoliday::date)
                .isSorted();
    }

    @Test
    void two_holidays_may_fall_on_the_same_day() {
        assertThat(PublicHolidays.in(2008, HolidayZone.METROPOLE))
                .filteredOn(holiday -> holiday.date().equals(LocalDate.of(2008, 5, 1)))
                .extracting(PublicHoliday::name)
                .containsExactly("Fête du Travail", "Ascension");
    }

    private static SortedSet<LocalDate> published(HolidayZone zone) {
        Stream<LocalDate> inFile =
                linesOf(zone).stream().skip(1).map(line -> LocalDate.parse(line.substring(0, line.indexOf(','))));
        return Stream.concat(inFile, missingFromTheFile(zone)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The file of Nouvelle-Calédonie repeats the national days and forgets the territory's own, 24 September. */
    private static Stream<LocalDate> missingFromTheFile(HolidayZone zone) {
        return zone == HolidayZone.NOUVELLE_CALEDONIE
                ? IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR).mapToObj(year -> LocalDate.of(year, 9, 24))
                : Stream.empty();
    }

    private static List<String> linesOf(HolidayZone zone) {
        String name = zone.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String file = "/holidays/jours_feries_" + name + ".csv";
        try (InputStream content = PublicHolidaysTest.class.getResourceAsStream(file)) {
            assertThat(content).as(file).isNotNull();
            return new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
