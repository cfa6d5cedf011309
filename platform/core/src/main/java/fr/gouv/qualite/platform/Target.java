package fr.gouv.qualite.platform;

import java.math.BigDecimal;

/** What an indicator has to reach: « > 75 % », « < 5 j ». The value is in the indicator's own unit. */
public record Target(TargetComparator comparator, BigDecimal value) {

    public static Target of(TargetComparator comparator, long value) {
        return new Target(comparator, BigDecimal.valueOf(value));
    }

    /**
     * Whether a value reaches the target. The exact value decides, not the rounded one that is shown: 74.996 is not 75.
     */
    public boolean isMetBy(BigDecimal measured) {
        int difference = measured.compareTo(value);
        return switch (comparator) {
            case GT -> difference > 0;
            case GE -> difference >= 0;
            case LT -> difference < 0;
            case LE -> difference <= 0;
            case EQ -> difference == 0;
        };
    }

    /** As shown to people, for instance « > 75 % ». */
    public String format(Unit unit) {
        return comparator.symbol() + Unit.NO_BREAK_SPACE + unit.format(value, Math.max(value.scale(), 0));
    }
}
