package fr.gouv.qualite.platform.figures;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much of what was asked for stands behind a figure. Each cell asked for is measured, excused (not applicable,
 * suspended) or missing; what was given without being asked for counts as asked for.
 *
 * @param asked the cells asked for, excused ones included
 * @param accounted those of them that are measured or excused
 * @param measured those of them that are measured
 * @param suspended how many are suspended; the other excused cells are not applicable
 */
public record Coverage(Frequency frequency, Extent asked, Extent accounted, Extent measured, long suspended) {

    /** How many cells, over how many distinct periods and sites. */
    public record Extent(long cells, long periods, long sites) {

        public static final Extent NONE = new Extent(0, 0, 0);

        public static Extent of(Collection<ExpectedCell> cells) {
            return new Extent(
                    cells.size(),
                    cells.stream().map(ExpectedCell::period).distinct().count(),
                    cells.stream().map(ExpectedCell::site).distinct().count());
        }

        private Extent atLeast(Extent other) {
            return new Extent(
                    Math.max(cells, other.cells), Math.max(periods, other.periods), Math.max(sites, other.sites));
        }
    }

    public Coverage {
        asked = asked.atLeast(accounted);
    }

    /**
     * @param cells of one indicator, one for each site and period at most
     * @param expected the cells that its perimeter asks for
     */
    public static Coverage of(Frequency frequency, Collection<Cell> cells, Collection<ExpectedCell> expected) {
        Map<Situation, Set<ExpectedCell>> given = cells.stream()
                .collect(Collectors.groupingBy(
                        Cell::situation,
                        Collectors.mapping(cell -> new ExpectedCell(cell.site(), cell.period()), Collectors.toSet())));
        Set<ExpectedCell> measured = given.getOrDefault(Situation.MEASURED, Set.of());
        Set<ExpectedCell> suspended = given.getOrDefault(Situation.SUSPENDED, Set.of());
        Set<ExpectedCell> accounted = new HashSet<>(given.getOrDefault(Situation.NOT_APPLICABLE, Set.of()));
        accounted.addAll(suspended);
        accounted.addAll(measured);
        Set<ExpectedCell> asked = new HashSet<>(expected);
        asked.addAll(accounted);
        return new Coverage(frequency, Extent.of(asked), Extent.of(accounted), Extent.of(measured), suspended.size());
    }

    /** How many cells should have a value: excused ones are taken off. */
    public long expected() {
        return measured.cells() + missing();
    }

    public long missing() {
        return asked.cells() - accounted.cells();
    }

    public long notApplicable() {
        return accounted.cells() - measured.cells() - suspended;
    }

    /** Whether something was asked for and nothing of it is missing. */
    public boolean isComplete() {
        return asked.cells() > 0 && missing() == 0;
    }

    /** How many distinct months are accounted for. */
    long months() {
        return accounted.periods() * frequency.months();
    }

    /** Says whether a figure made of these cells is measured, missing or excused. */
    Situation situation() {
        if (measured.cells() > 0) {
            return Situation.MEASURED;
        }
        if (!isComplete()) {
            return Situation.MISSING;
        }
        return suspended == accounted.cells() ? Situation.SUSPENDED : Situation.NOT_APPLICABLE;
    }

    /**
     * In French: « 2 sites sur 4, 1 sans objet » for one period, « 9 mois sur 12, 3 suspendus » for one site, « 27
     * valeurs sur 48 (9 mois sur 12, 3 sites sur 4), 3 suspendues » for several sites and periods. Excused cells are
     * among those asked for, and named.
     */
    public String describe() {
        if (asked.periods() <= 1) {
            return sites() + excused(suspended > 1 ? "suspendus" : "suspendu");
        }
        if (asked.sites() <= 1) {
            return periods() + excused(frequency.suspended(suspended));
        }
        String cells = measured.cells() + (measured.cells() > 1 ? " valeurs" : " valeur") + " sur " + asked.cells();
        return cells + " (" + periods() + ", " + sites() + ")" + excused(suspended > 1 ? "suspendues" : "suspendue");
    }

    private String periods() {
        return measured.periods() + " " + frequency.noun(measured.periods()) + " sur " + asked.periods();
    }

    private String sites() {
        return measured.sites() + (measured.sites() > 1 ? " sites" : " site") + " sur " + asked.sites();
    }

    private String excused(String suspendedWord) {
        return (suspended == 0 ? "" : ", " + suspended + " " + suspendedWord)
                + (notApplicable() == 0 ? "" : ", " + notApplicable() + " sans objet");
    }
}
