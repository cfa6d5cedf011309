package fr.gouv.qualite.platform;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/** What a figure counts, and how it is shown in French. */
public enum Unit {
    PERCENT("%", "pourcentage", 100),
    PER_MILLE("‰", "pour mille", 1000),
    WORKING_DAYS("j", "jours ouvrés", 1),
    DAYS("j", "jours", 1),
    HOURS("h", "heures", 1),
    COUNT("", "nombre", 1),
    COUNT_PER_YEAR("par an", "nombre par an", 1);

    /** Keeps a number and its unit on the same line. */
    static final String NO_BREAK_SPACE = "\u00A0";

    private static final BigDecimal FIVE_YEARS = BigDecimal.valueOf(1_827);

    private static final char NARROW_NO_BREAK_SPACE = '\u202F';

    private final String symbol;
    private final String label;
    private final BigDecimal factor;

    Unit(String symbol, String label, int factor) {
        this.symbol = symbol;
        this.label = label;
        this.factor = BigDecimal.valueOf(factor);
    }

    /** The sign after the number: {@code %}, {@code ‰}, {@code j}, {@code h}, {@code par an}, or nothing. */
    public String symbol() {
        return symbol;
    }

    /** The unit in words, for the head of a column. */
    public String label() {
        return label;
    }

    /** The unit of a sum over this many months: one exercise in February is « 1 », and not « 1 par an ». */
    public Unit over(long months) {
        return this == COUNT_PER_YEAR && months != 12 ? COUNT : this;
    }

    /** Whether it counts things: visitors, calls, exercises. */
    public boolean isCount() {
        return this == COUNT || this == COUNT_PER_YEAR;
    }

    /** The longest duration that is believed, in this unit: five years. Empty for what is no duration. */
    public Optional<BigDecimal> longest() {
        return switch (this) {
            case DAYS, WORKING_DAYS -> Optional.of(FIVE_YEARS);
            case HOURS -> Optional.of(FIVE_YEARS.multiply(BigDecimal.valueOf(24)));
            case PERCENT, PER_MILLE, COUNT, COUNT_PER_YEAR -> Optional.empty();
        };
    }

    /** The factor of a numerator over its denominator: 100 for %, 1000 for ‰, else 1. */
    public BigDecimal factor() {
        return factor;
    }

    /**
     * The value as shown to people: « 93,48 % », « 4,66 ‰ », « 1,95 j », « 100 % ».
     *
     * <p>Rounded half up to {@code precision} decimals, for display only; a whole value is shown without decimals.
     * Number and unit are held together by a no-break space (U+00A0), thousands by a narrow one (U+202F).
     */
    public String format(BigDecimal value, int precision) {
        String number = french(isWhole(value) ? 0 : precision).format(value);
        return symbol.isEmpty() ? number : number + NO_BREAK_SPACE + symbol;
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    private static DecimalFormat french(int decimals) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.FRANCE);
        symbols.setGroupingSeparator(NARROW_NO_BREAK_SPACE);
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
