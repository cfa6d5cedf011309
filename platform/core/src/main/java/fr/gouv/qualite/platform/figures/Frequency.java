package fr.gouv.qualite.platform.figures;

import fr.gouv.qualite.platform.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** How often an indicator is measured. */
public enum Frequency {
    MONTH(1, "mois", "mois"),
    QUARTER(3, "trimestre", "trimestres"),
    SEMESTER(6, "semestre", "semestres"),
    YEAR(12, "année", "années");

    private final int months;
    private final String one;
    private final String many;

    Frequency(int months, String one, String many) {
        this.months = months;
        this.one = one;
        this.many = many;
    }

    /** The frequency whose periods are as long as this one. */
    public static Frequency of(Period period) {
        return switch (period) {
            case Period.Month month -> MONTH;
            case Period.Quarter quarter -> QUARTER;
            case Period.Semester semester -> SEMESTER;
            case Period.Year year -> YEAR;
        };
    }

    /** Its period that contains this month. */
    public Period containing(Period.Month month) {
        return switch (this) {
            case MONTH -> month;
            case QUARTER -> month.quarter();
            case SEMESTER -> month.semester();
            case YEAR -> month.wholeYear();
        };
    }

    /** Its periods that lie entirely between these two days, both included, in order. */
    public List<Period> within(LocalDate first, LocalDate last) {
        return Stream.iterate(containing(Period.Month.of(first)), Period::next)
                .takeWhile(period -> !period.lastDay().isAfter(last))
                .filter(period -> !period.firstDay().isBefore(first))
                .toList();
    }

    /** Its periods that this one is made of, in order; none when this one is shorter. */
    public List<Period> within(Period period) {
        return within(period.firstDay(), period.lastDay());
    }

    /** How many months one of its periods lasts. */
    public int months() {
        return months;
    }

    /** Its period in French, singular or plural. */
    public String noun(long count) {
        return count > 1 ? many : one;
    }

    /** « suspendu », agreeing with {@link #noun}. */
    String suspended(long count) {
        return "suspendu" + (this == YEAR ? "e" : "") + (count > 1 ? "s" : "");
    }
}
