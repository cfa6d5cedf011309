package fr.gouv.qualite.indicators.board;

import static java.util.stream.Collectors.toSet;

import fr.gouv.qualite.indicators.framework.Feed;
import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.indicators.measurement.Measurement;
import fr.gouv.qualite.platform.figures.CellState;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The cells of a site's period.
 *
 * @param expected the indicators that the perimeter asks for
 * @param filled the cells that hold something
 * @param quiet whether the period has ended for so long that computed cells without a figure are « sans objet », and
 *     nobody has to fill them
 */
record MonthCells(List<IndicatorView> expected, List<Measurement> filled, boolean quiet) {

    /** The expected indicators that are not filled, in the order of the board. */
    List<IndicatorView> missing() {
        return empty().filter(indicator -> !isClosedByTheLock(indicator))
                .sorted(Comparator.comparing(IndicatorView::rubric).thenComparing(IndicatorView::code))
                .toList();
    }

    /** How many computed cells become « sans objet » with the lock. */
    int toClose() {
        return (int) empty().filter(this::isClosedByTheLock).count();
    }

    private boolean isClosedByTheLock(IndicatorView indicator) {
        return quiet && indicator.feed() == Feed.COMPUTED;
    }

    private Stream<IndicatorView> empty() {
        Set<String> held = filled.stream()
                .filter(Measurement::isFilled)
                .map(cell -> cell.key().indicator())
                .collect(toSet());
        return expected.stream().filter(indicator -> !held.contains(indicator.code()));
    }

    List<String> missingLabels() {
        return missing().stream().map(MonthCells::missingLabel).toList();
    }

    private static String missingLabel(IndicatorView indicator) {
        return indicator.feed() == Feed.COMPUTED
                ? indicator.label() + " (calculé : son chiffre n’est pas encore arrivé)"
                : indicator.label();
    }

    /** Whether nothing is expected and nothing is filled. */
    boolean isNothing() {
        return expected.isEmpty() && filled.isEmpty();
    }

    long toValidate() {
        return filled.stream().filter(cell -> cell.state() == CellState.ENTERED).count();
    }
}
