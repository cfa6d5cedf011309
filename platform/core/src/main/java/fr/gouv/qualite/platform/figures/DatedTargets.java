package fr.gouv.qualite.platform.figures;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.Target;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The targets of one indicator, in any order. */
public record DatedTargets(List<DatedTarget> targets) {

    private static final Comparator<DatedTarget> WEAKEST_FIRST = Comparator.comparing(
                    (DatedTarget target) -> target.prefecture() != null)
            .thenComparing(DatedTarget::from);

    public DatedTargets {
        targets = List.copyOf(targets);
    }

    /**
     * The target on the last day of the period: the prefecture's own before the general one, then the one that began
     * last. Empty when none holds.
     *
     * @param prefecture null for a region or the nation, which have the general target only
     */
    public Optional<Target> inForce(@Nullable PrefectureCode prefecture, Period period) {
        return targets.stream()
                .filter(target -> target.holds(prefecture, period))
                .max(WEAKEST_FIRST)
                .map(DatedTarget::target);
    }
}
