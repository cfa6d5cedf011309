package fr.gouv.qualite.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the calendar that a figure is about: a month, a quarter, a semester or a year.
 *
 * <p>Written {@code 2022-03}, {@code 2022-Q1}, {@code 2022-S1}, {@code 2022}; years go from 2000 to 2099. Periods are
 * ordered by their first day, and the shorter comes first when two begin together.
 */
public sealed interface Period extends Comparable<Period> {

    /** Reads any of the four kinds. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Period parse(String text) {
        Matcher parts = PeriodNotation.PERIOD.matcher(text);
        if (!parts.matches()) {
            throw new InvalidValueException("« " + text + " » n’est pas une période."
                    + " Écrivez un mois (2022-03), un trimestre (2022-Q1), un semestre (2022-S1) ou une année (2022).");
        }
        int year = Integer.parseInt(parts.group("year"));
        if (parts.group("month") != null) {
            return new Month(year, Integer.parseInt(parts.group("month")));
        }
        if (parts.group("quarter") != null) {
            return new Quarter(year, Integer.parseInt(parts.group("quarter")));
        }
        if (parts.group("semester") != null) {
            return new Semester(year, Integer.parseInt(parts.group("semester")));
        }
        return new Year(year);
    }

    int year();

    /** Its rank among the periods of its kind in the year, from 1. */
    int number();

    /** How many months it lasts: 1, 3, 6 or 12. */
    int length();

    /** The period of the same kind just before this one. */
    Period previous();

    /** The periods of the same kind before this one, the latest first; fewer where the calendar begins. */
    default List<Period> before(int count) {
        List<Period> before = new ArrayList<>();
        Period earliest = this;
        while (before.size() < count && (earliest.year() > PeriodNotation.FIRST_YEAR || earliest.number() > 1)) {
            earliest = earliest.previous();
            before.add(earliest);
        }
        return before;
    }

    /** The period of the same kind just after this one. */
    Period next();

    /** How people write it in French: « mars 2022 », « 1er trimestre 2022 ». */
    String label();

    /** How systems write it; {@link #parse} reads it back. */
    @JsonValue
    @Override
    String toString();

    default LocalDate firstDay() {
        return LocalDate.of(year(), (number() - 1) * length() + 1, 1);
    }

    default LocalDate lastDay() {
        return firstDay().plusMonths(length()).minusDays(1);
    }

    default boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    default boolean contains(Period other) {
        return contains(other.firstDay()) && contains(other.lastDay());
    }

    /** Whether some day of it lies between these two, both included; null: no bound on that side. */
    default boolean overlaps(@Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null || !from.isAfter(lastDay())) && (to == null || !to.isBefore(firstDay()));
    }

    /** The months that it is made of, in order. */
    default List<Month> months() {
        return Month.of(firstDay()).through(Month.of(lastDay()));
    }

    @Override
    default int compareTo(Period other) {
        return Comparator.comparing(Period::firstDay)
                .thenComparingInt(Period::length)
                .compare(this, other);
    }

    /** A calendar month; {@code number} goes from 1 to 12. */
    record Month(int year, int number) implements Period {

        public Month {
            PeriodNotation.check(year, number, 12);
        }

        public static Month of(YearMonth month) {
            return new Month(month.getYear(), month.getMonthValue());
        }

        /** The month that this day belongs to. */
        public static Month of(LocalDate day) {
            return of(YearMonth.from(day));
        }

        /** Reads a month, and refuses any other kind of period. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Month parse(String text) {
            if (Period.parse(text) instanceof Month month) {
                return month;
            }
            throw new InvalidValueException("« " + text + " » n’est pas un mois. Écrivez-le par exemple 2022-03.");
        }

        /** This month and those that follow, up to {@code last} included; empty when {@code last} is earlier. */
        public List<Month> through(Month last) {
            long count = ChronoUnit.MONTHS.between(yearMonth(), last.yearMonth()) + 1;
            return Stream.iterate(yearMonth(), month -> month.plusMonths(1))
                    .limit(Math.max(count, 0))
                    .map(Month::of)
                    .toList();
        }

        public Quarter quarter() {
            return new Quarter(year, (number + 2) / 3);
        }

        public Semester semester() {
            return new Semester(year, (number + 5) / 6);
        }

        public Year wholeYear() {
            return new Year(year);
        }

        public YearMonth yearMonth() {
            return YearMonth.of(year, number);
        }

        @Override
        public int length() {
            return 1;
        }

        @Override
        public Month previous() {
            return of(yearMonth().minusMonths(1));
        }

        @Override
        public Month next() {
            return of(yearMonth().plusMonths(1));
        }

        @Override
        public String label() {
            return yearMonth().format(PeriodNotation.FRENCH_MONTH);
        }

        @Override
        public String toString() {
            return yearMonth().toString();
        }
    }

    /** Three months; {@code number} goes from 1 to 4. */
    record Quarter(int year, int number) implements Period {

        public Quarter {
            PeriodNotation.check(year, number, 4);
        }

        @Override
        public int length() {
            return 3;
        }

        @Override
        public Quarter previous() {
            return number == 1 ? new Quarter(year - 1, 4) : new Quarter(year, number - 1);
        }

        @Override
        public Quarter next() {
            return number == 4 ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
        }

        @Override
        public String label() {
            return PeriodNotation.ordinal(number) + " trimestre " + year;
        }

        @Override
        public String toString() {
            return year + "-Q" + number;
        }
    }

    /** Half a year; {@code number} is 1 or 2. */
    record Semester(int year, int number) implements Period {

        public Semester {
            PeriodNotation.check(year, number, 2);
        }

        @Override
        public int length() {
            return 6;
        }

        @Override
        public Semester previous() {
            return number == 1 ? new Semester(year - 1, 2) : new Semester(year, 1);
        }

        @Override
        public Semester next() {
            return number == 2 ? new Semester(year + 1, 1) : new Semester(year, 2);
        }

        @Override
        public String label() {
            return PeriodNotation.ordinal(number) + " semestre " + year;
        }

        @Override
        public String toString() {
            return year + "-S" + number;
        }
    }

    /** A calendar year. */
    record Year(int year) implements Period {

        public Year {
            PeriodNotation.check(year, 1, 1);
        }

        @Override
        public int number() {
            return 1;
        }

        @Override
        public int length() {
            return 12;
        }

        @Override
        public Year previous() {
            return new Year(year - 1);
        }

        @Override
        public Year next() {
            return new Year(year + 1);
        }

        @Override
        public String label() {
            return toString();
        }

        @Override
        public String toString() {
            return Integer.toString(year);
        }
    }
}
