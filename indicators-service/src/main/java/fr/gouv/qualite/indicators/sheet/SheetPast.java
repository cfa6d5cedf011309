package fr.gouv.qualite.indicators.sheet;

import fr.gouv.qualite.indicators.measurement.Figures;
import fr.gouv.qualite.indicators.measurement.Measurement;
import fr.gouv.qualite.indicators.measurement.MeasurementKey;
import fr.gouv.qualite.indicators.measurement.UnusualFigure;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the sites measured before each line of a sheet: as the lines above leave it, else as it was stored before the
 * import. It says the same when the sheet is checked and when it is saved.
 */
final class SheetPast {

    /** One indicator at one site. */
    private record Series(SiteCode site, String indicator) {}

    /** The figures of a series by the rank of their period, and the ranks that were read. */
    private record Known(TreeMap<Integer, Figures> figures, BitSet read) {}

    private final Map<Series, Known> known = new HashMap<>();

    /** The cells to read before these lines: their own, and those of their past that no line before asked for. */
    List<MeasurementKey> toRead(Collection<MeasurementKey> lines) {
        List<MeasurementKey> keys = new ArrayList<>(lines);
        for (MeasurementKey line : lines) {
            BitSet read = of(line).read();
            int from = Math.max(0, first(line.period()));
            if (read.nextClearBit(from) < rank(line.period())) {
                for (Period period : line.period().before(UnusualFigure.PERIODS)) {
                    if (!read.get(rank(period))) {
                        read.set(rank(period), rank(period) + period.length());
                        keys.add(new MeasurementKey(line.site(), line.indicator(), period));
                    }
                }
            }
            read.set(rank(line.period()), rank(line.period()) + line.period().length());
        }
        return keys;
    }

    /** Learns what is stored, unless a line above says otherwise. */
    void learn(Collection<Measurement> stored) {
        for (Measurement cell : stored) {
            of(cell.key()).figures().putIfAbsent(rank(cell.key().period()), cell.figures());
        }
    }

    /** Learns what a line leaves in its cell. */
    void learn(MeasurementKey line, Figures figures) {
        of(line).figures().put(rank(line.period()), figures);
    }

    Collection<Figures> before(MeasurementKey line) {
        return of(line).figures().subMap(first(line.period()), rank(line.period())).values().stream()
                .filter(figures -> figures.value() != null)
                .toList();
    }

    private Known of(MeasurementKey key) {
        return known.computeIfAbsent(
                new Series(key.site(), key.indicator()), series -> new Known(new TreeMap<>(), new BitSet()));
    }

    private static int first(Period period) {
        return rank(period) - UnusualFigure.PERIODS * period.length();
    }

    /** Its first month, counted from January 2000. */
    private static int rank(Period period) {
        return (period.year() - 2000) * 12 + (period.number() - 1) * period.length();
    }
}
