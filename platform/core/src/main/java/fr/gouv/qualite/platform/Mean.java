package fr.gouv.qualite.platform;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Optional;

/**
 * The mean of something measured {@code count} times, kept as its {@code sum} so that means can be consolidated: the sum
 * is in the unit of what is measured (working days, days, hours).
 *
 * <p>The mean of nothing has no value ("sans objet"), which is neither 0 nor a missing mean.
 */
public record Mean(BigDecimal sum, long count) {

    public Mean {
        if (sum.signum() < 0 || count < 0) {
            throw new InvalidValueException("La somme et le nombre ne peuvent pas être négatifs.");
        }
        if (count == 0 && sum.signum() > 0) {
            throw new InvalidValueException("Le nombre ne peut pas être 0 quand la somme ne l’est pas.");
        }
    }

    public static Mean of(long sum, long count) {
        return new Mean(BigDecimal.valueOf(sum), count);
    }

    /** The mean of all the rows together; empty when there is no row, because a missing mean is not 0. */
    public static Optional<Mean> consolidate(Collection<Mean> means) {
        return means.stream().reduce(Mean::plus);
    }

    public Mean plus(Mean other) {
        return new Mean(sum.add(other.sum), Math.addExact(count, other.count));
    }

    /** The mean, to 34 digits; empty when there was nothing to measure. */
    public Optional<BigDecimal> value() {
        return count == 0
                ? Optional.empty()
                : Optional.of(sum.divide(BigDecimal.valueOf(count), MathContext.DECIMAL128));
    }
}
