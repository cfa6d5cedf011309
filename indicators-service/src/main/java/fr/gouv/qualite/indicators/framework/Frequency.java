package fr.gouv.qualite.indicators.framework;

import fr.gouv.qualite.platform.Period;

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

    /** The frequency whose periods last this many months. */
    public static Frequency lasting(int months) {
        return switch (months) {
            case 1 -> MONTH;
            case 3 -> QUARTER;
            case 6 -> SEMESTER;
            default -> YEAR;
        };
    }

    /** Its period that this month is in. */
    public Period holding(Period.Month month) {
        return switch (this) {
            case MONTH -> month;
            case QUARTER -> month.quarter();
            case SEMESTER -> month.semester();
            case YEAR -> month.wholeYear();
        };
    }

    /** How many months one of its periods lasts. */
    public int months() {
        return months;
    }

    /** Its period in French, singular or plural. */
    public String noun(long count) {
        return count > 1 ? many : one;
    }

    /** « suspendu, non compté », agreeing with {@link #noun}. */
    public String suspended(long count) {
        String end = (this == YEAR ? "e" : "") + (count > 1 ? "s" : "");
        return "suspendu" + end + ", non compté" + end;
    }
}
