package fr.gouv.qualite.platform;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Optional;

/**
 * So many out of so many: 43 e-mails answered in time out of 46.
 *
 * <p>Rates are consolidated by adding numerators and denominators, never by averaging: two sites at 50 % of 2 and 100 %
 * of 98 make 99 %. Nothing out of nothing has no value ("sans objet"), which is neither 0 nor a missing rate.
 */
public record Rate(BigDecimal numerator, BigDecimal denominator) {

    public Rate {
        if (numerator.signum() < 0 || denominator.signum() < 0) {
            throw new InvalidValueException("Le numérateur et le dénominateur ne peuvent pas être négatifs.");
        }
        if (denominator.signum() == 0 && numerator.signum() > 0) {
            throw new InvalidValueException("Le dénominateur ne peut pas être 0 quand le numérateur ne l’est pas.");
        }
    }

    public static Rate of(long numerator, long denominator) {
        return new Rate(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    /** A rate whose numerator counts some of what its denominator counts, and so cannot exceed it. */
    public static Rate proportion(BigDecimal numerator, BigDecimal denominator) {
        Rate rate = new Rate(numerator, denominator);
        if (numerator.compareTo(denominator) > 0) {
            throw new InvalidValueException("Le numérateur (" + numerator.toPlainString()
                    + ") ne peut pas dépasser le dénominateur (" + denominator.toPlainString() + ").");
        }
        return rate;
    }

    /** See {@link #proportion(BigDecimal, BigDecimal)}. */
    public static Rate proportion(long numerator, long denominator) {
        return proportion(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    /** The rate of all the rows together; empty when there is no row, because a missing rate is not 0. */
    public static Optional<Rate> consolidate(Collection<Rate> rates) {
        return rates.stream().reduce(Rate::plus);
    }

    public Rate plus(Rate other) {
        return new Rate(numerator.add(other.numerator), denominator.add(other.denominator));
    }

    /** The value in this unit, to 34 digits: of 43/46, 93.478… in per cent; empty when there was nothing to measure. */
    public Optional<BigDecimal> in(Unit unit) {
        return denominator.signum() == 0
                ? Optional.empty()
                : Optional.of(numerator.multiply(unit.factor()).divide(denominator, MathContext.DECIMAL128));
    }
}
