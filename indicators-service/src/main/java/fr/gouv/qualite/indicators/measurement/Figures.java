package fr.gouv.qualite.indicators.measurement;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.platform.InvalidValueException;
import fr.gouv.qualite.platform.Rate;
import fr.gouv.qualite.platform.Unit;
import fr.gouv.qualite.platform.figures.Formula;
import fr.gouv.qualite.platform.service.problem.Problem;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** The numbers of a cell, checked; the value is exact to 34 digits and rounded only when shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Figures(
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value) {

    public static final Figures NONE = new Figures(null, null, null);

    /** More than any site of the country counts over a period: what passes it was mistyped. */
    public static final int MOST = 10_000_000;

    private static final int MOST_DECIMALS = 6;
    private static final int DIGITS_OF_MOST = String.valueOf(MOST).length();

    static Figures of(Formula formula, Unit unit, RecordMeasurement entry) {
        boolean decimals = formula.takesDecimals(unit);
        if (!formula.takesCounts()) {
            refuse("numerator", entry.numerator());
            refuse("denominator", entry.denominator());
            BigDecimal value = number("value", entry.value(), decimals);
            mustBeShort("value", unit, value);
            return new Figures(null, null, value);
        }
        refuse("value", entry.value());
        return counts(
                formula,
                unit,
                number("numerator", entry.numerator(), decimals),
                number("denominator", entry.denominator(), false));
    }

    /** What the platform counted; nothing out of nothing is no value. */
    public static Figures computed(
            IndicatorView indicator, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        return numerator == null || denominator == null || denominator.signum() == 0
                ? NONE
                : counts(indicator.formula(), indicator.unit(), numerator, denominator);
    }

    static Figures counts(Formula formula, Unit unit, BigDecimal numerator, BigDecimal denominator) {
        if (denominator.signum() == 0) {
            throw Problem.invalid(
                    "denominator", "Le dénominateur est 0 : s’il n’y avait rien à mesurer, choisissez « sans objet ».");
        }
        if (formula == Formula.MEAN) {
            BigDecimal mean = numerator.divide(denominator, MathContext.DECIMAL128);
            mustBeShort("numerator", unit, mean);
            return new Figures(numerator, denominator, mean);
        }
        try {
            return new Figures(
                    numerator,
                    denominator,
                    Rate.proportion(numerator, denominator).in(unit).orElse(null));
        } catch (InvalidValueException e) {
            throw Problem.invalid("numerator", String.valueOf(e.getMessage()));
        }
    }

    /** Refuses a duration that no prefecture ever took. */
    private static void mustBeShort(String field, Unit unit, BigDecimal duration) {
        unit.longest().filter(longest -> duration.compareTo(longest) > 0).ifPresent(longest -> {
            throw Problem.invalid(field, "Ce délai dépasse cinq ans : vérifiez les nombres et leur unité.");
        });
    }

    private static BigDecimal number(String field, @Nullable BigDecimal number, boolean decimals) {
        if (number == null) {
            throw Problem.invalid(field, "Donnez ce nombre.");
        }
        if (number.signum() < 0) {
            throw Problem.invalid(field, "Ce nombre ne peut pas être négatif.");
        }
        // The size of the exponent first: stripping 1E999999999 of its zeros or comparing it would not end.
        if (number.scale() > MOST_DECIMALS) {
            throw Problem.invalid(field, "Ce nombre est trop précis : 6 décimales au plus.");
        }
        if ((long) number.precision() - number.scale() > DIGITS_OF_MOST
                || number.compareTo(BigDecimal.valueOf(MOST)) > 0) {
            throw Problem.invalid(field, "Ce nombre est trop grand : 10 000 000 au plus.");
        }
        return decimals ? number : whole(field, number);
    }

    private static BigDecimal whole(String field, BigDecimal number) {
        try {
            return number.setScale(0);
        } catch (ArithmeticException e) {
            throw Problem.invalid(
                    field,
                    "Ce nombre compte quelque chose et ne peut pas porter de décimales : écrivez un nombre entier, sans"
                            + " virgule ni point.");
        }
    }

    private static void refuse(String field, @Nullable BigDecimal number) {
        if (number != null) {
            throw Problem.invalid(field, "Cet indicateur ne prend pas ce nombre.");
        }
    }

    public boolean sameAs(Figures other) {
        return same(numerator, other.numerator) && same(denominator, other.denominator) && same(value, other.value);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null) {
            return other == null;
        }
        return other != null && one.compareTo(other) == 0;
    }

    /** As the audit trail writes it. */
    public String text() {
        if (numerator != null && denominator != null) {
            return numerator.toPlainString() + " / " + denominator.toPlainString();
        }
        return value == null ? "aucune valeur" : value.toPlainString();
    }
}
