package fr.gouv.qualite.indicators.reference;

/** How often an indicator is measured. */
public enum Frequency {
    MONTH,
    QUARTER,
    SEMESTER,
    YEAR;

    /** The frequency whose periods last this many months. */
    public static Frequency lasting(int months) {
        return switch (months) {
            case 1 -> MONTH;
            case 3 -> QUARTER;
            case 6 -> SEMESTER;
            default -> YEAR;
        };
    }
}
