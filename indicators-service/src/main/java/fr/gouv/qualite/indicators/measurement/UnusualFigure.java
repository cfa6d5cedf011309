package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.indicators.IndicatorsProblem;
import fr.gouv.qualite.indicators.PlainWords;
import fr.gouv.qualite.platform.Unit;
import fr.gouv.qualite.platform.service.problem.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A number far from what the site measured before: perhaps mistyped, perhaps true. It is asked again, never refused.
 *
 * @param field of {@link RecordMeasurement}
 * @param lowest of what is usual: the past, without its lowest and its highest number as soon as it is long enough
 */
public record UnusualFigure(String field, BigDecimal number, BigDecimal lowest, BigDecimal highest) {

    /** How many periods before are the past. */
    public static final int PERIODS = 12;

    /** Fewer numbers than this are no habit yet: only what is out of all proportion with them is asked about. */
    private static final int ENOUGH = 6;

    /** Fewer than this say nothing. */
    private static final int FEWEST = 3;

    private static final BigDecimal TIMES = BigDecimal.valueOf(3);
    private static final BigDecimal TIMES_A_SHORT_PAST = BigDecimal.valueOf(5);

    /** Small numbers triple by chance. */
    private static final BigDecimal MARGIN = BigDecimal.TEN;

    /**
     * @param given what is entered now
     * @param past what was measured over the {@link #PERIODS} before
     */
    public static List<UnusualFigure> in(Figures given, Collection<Figures> past) {
        List<UnusualFigure> found = new ArrayList<>();
        if (given.numerator() == null && given.denominator() == null) {
            find("value", given, past, Figures::value).ifPresent(found::add);
        } else {
            find("numerator", given, past, Figures::numerator).ifPresent(found::add);
            find("denominator", given, past, Figures::denominator).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<UnusualFigure> find(
            String field, Figures given, Collection<Figures> past, Function<Figures, @Nullable BigDecimal> number) {
        BigDecimal now = number.apply(given);
        return now == null
                ? Optional.empty()
                : of(
                        field,
                        now,
                        past.stream().map(number).filter(Objects::nonNull).toList());
    }

    /** @param past what was counted or measured just before, in any order */
    public static Optional<UnusualFigure> of(String field, BigDecimal now, Collection<BigDecimal> past) {
        if (past.size() < FEWEST) {
            return Optional.empty();
        }
        boolean isHabit = past.size() >= ENOUGH;
        BigDecimal times = isHabit ? TIMES : TIMES_A_SHORT_PAST;
        List<BigDecimal> before = past.stream().sorted().toList();
        BigDecimal lowest = isHabit ? before.get(1) : before.getFirst();
        BigDecimal highest = isHabit ? before.get(before.size() - 2) : before.getLast();
        boolean tooHigh = now.compareTo(highest.multiply(times)) > 0
                && now.subtract(highest).compareTo(MARGIN) > 0;
        boolean tooLow = now.multiply(times).compareTo(lowest) < 0
                && lowest.subtract(now).compareTo(MARGIN) > 0;
        return tooHigh || tooLow ? Optional.of(new UnusualFigure(field, now, lowest, highest)) : Optional.empty();
    }

    /** « 31 000 : ce site donne d’habitude entre 120 et 310. » */
    public String text() {
        String usual =
                lowest.compareTo(highest) == 0 ? shown(lowest) : "entre " + shown(lowest) + " et " + shown(highest);
        return shown(number) + "\u00a0: ce site donne d’habitude " + usual + ".";
    }

    /** Asks whoever entered these numbers to confirm them. */
    public static void ask(List<UnusualFigure> unusual) {
        if (!unusual.isEmpty()) {
            throw new Problem(
                    IndicatorsProblem.UNUSUAL_VALUE,
                    unusual.getFirst().text() + " Vérifiez ce nombre, puis confirmez-le s’il est juste.",
                    unusual.stream()
                            .map(figure -> new Problem.FieldError(figure.field(), figure.text()))
                            .toList());
        }
    }

    private static String shown(BigDecimal number) {
        return PlainWords.of(Unit.COUNT, number.stripTrailingZeros());
    }
}
