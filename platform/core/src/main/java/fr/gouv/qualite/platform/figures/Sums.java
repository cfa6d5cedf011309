package fr.gouv.qualite.platform.figures;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the measured cells of one indicator add up to; a database may compute it. Only cells whose situation is {@link
 * Situation#MEASURED} take part.
 *
 * @param numerator of the cells that have both counts; null when none has
 * @param denominator likewise
 * @param value of the cells that have a value; null when none has
 * @param counted how many cells have both counts
 */
public record Sums(
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        long counted) {

    public static final Sums NONE = new Sums(null, null, null, 0);

    static Sums of(Collection<Cell> measured) {
        var counted = measured.stream()
                .filter(cell -> cell.numerator() != null && cell.denominator() != null)
                .toList();
        return new Sums(
                sum(counted.stream().map(Cell::numerator)),
                sum(counted.stream().map(Cell::denominator)),
                sum(measured.stream().map(Cell::value)),
                counted.size());
    }

    private static @Nullable BigDecimal sum(Stream<@Nullable BigDecimal> numbers) {
        return numbers.filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
    }
}
