package fr.gouv.qualite.reporting.indicator;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.figures.CellState;
import fr.gouv.qualite.platform.figures.Expectation;
import fr.gouv.qualite.platform.figures.ExpectedCell;
import fr.gouv.qualite.platform.figures.FrameworkEdition;
import fr.gouv.qualite.reporting.perimeter.Area;
import fr.gouv.qualite.reporting.topic.IndicatorFact;
import fr.gouv.qualite.reporting.topic.IndicatorFact.AskingModule;
import fr.gouv.qualite.reporting.topic.MeasurementFact;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The cells that a perimeter asks its sites to fill.
 *
 * @param expectation empty until the prefecture's perimeters are known
 */
record AskedCells(Area area, Optional<Expectation> expectation) {

    static AskedCells of(Area area, List<IndicatorFact> indicators) {
        return new AskedCells(
                area,
                area.commitments()
                        .map(commitments ->
                                new Expectation(Map.of(area.shown().prefecture(), commitments), editions(indicators))));
    }

    /** Whether the cell may be shown: what is empty or was computed is shown only where a perimeter asks for it. */
    boolean shows(IndicatorFact indicator, MeasurementFact given) {
        if (expectation.isEmpty() || indicator.askedBy() == null) {
            return true;
        }
        boolean isAsked = area.sites().stream()
                .filter(site -> site.code().equals(given.site()))
                .anyMatch(site -> expectation.get().asks(site, indicator.definition(), given.period()));
        return isAsked || (given.state() != CellState.EXPECTED && !given.isComputed());
    }

    /** Lists the cells asked of an indicator; without a perimeter, one for each site that gives it and each period. */
    List<ExpectedCell> of(IndicatorFact indicator, List<MeasurementFact> given, Collection<Period> periods) {
        if (expectation.isPresent() && indicator.askedBy() != null) {
            return expectation.get().cells(indicator.definition(), area.sites(), periods);
        }
        return given.stream()
                .map(MeasurementFact::site)
                .distinct()
                .flatMap(site -> periods.stream().map(period -> new ExpectedCell(site, period)))
                .toList();
    }

    /** The versions of the frameworks, put together from what each indicator says of the modules that ask for it. */
    private static List<FrameworkEdition> editions(List<IndicatorFact> indicators) {
        record Asking(String indicator, AskingModule module) {}
        record Edition(String framework, long version) {}
        return indicators.stream()
                .filter(indicator -> indicator.askedBy() != null)
                .flatMap(indicator -> Objects.requireNonNull(indicator.askedBy()).stream()
                        .map(module -> new Asking(indicator.code(), module)))
                .collect(Collectors.groupingBy(asking ->
                        new Edition(asking.module().framework(), asking.module().version())))
                .entrySet()
                .stream()
                .map(edition -> new FrameworkEdition(
                        edition.getKey().framework(),
                        edition.getKey().version(),
                        edition.getValue().getFirst().module().from(),
                        edition.getValue().getFirst().module().to(),
                        edition.getValue().stream()
                                .collect(Collectors.groupingBy(
                                        asking -> asking.module().module()))
                                .values()
                                .stream()
                                .map(module -> new FrameworkEdition.Module(
                                        module.getFirst().module().module(),
                                        module.getFirst().module().mandatory(),
                                        codes(module.stream()
                                                .map(Asking::indicator)
                                                .toList())))
                                .toList()))
                .toList();
    }

    private static Set<String> codes(List<String> codes) {
        return new HashSet<>(codes);
    }
}
