package fr.gouv.qualite.indicators;

import fr.gouv.qualite.platform.Target;
import fr.gouv.qualite.platform.Unit;
import java.math.BigDecimal;

/** Figures in words that everyone understands: « 16 jours », « moins de 5 jours ouvrés ». */
public final class PlainWords {

    private PlainWords() {}

    /** A number with its unit, written out where a letter would not be understood. */
    public static String of(Unit unit, BigDecimal value) {
        String many = value.compareTo(BigDecimal.TWO) < 0 ? "" : "s";
        String number = Unit.COUNT.format(value, Math.max(value.scale(), 0));
        return switch (unit) {
            case DAYS -> number + "\u00a0jour" + many;
            case WORKING_DAYS -> number + "\u00a0jour" + many + " ouvré" + many;
            case HOURS -> number + "\u00a0heure" + many;
            default -> unit.format(value, Math.max(value.scale(), 0));
        };
    }

    public static String of(Unit unit, Target target) {
        return switch (target.comparator()) {
                    case GT -> "plus de ";
                    case GE -> "au moins ";
                    case LT -> "moins de ";
                    case LE -> "au plus ";
                    case EQ -> "";
                }
                + of(unit, target.value());
    }
}
