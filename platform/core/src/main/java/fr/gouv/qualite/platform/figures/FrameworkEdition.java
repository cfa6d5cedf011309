package fr.gouv.qualite.platform.figures;

import fr.gouv.qualite.platform.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One version of a framework: its modules and the indicators that prove them.
 *
 * @param framework its code
 * @param from first day on which this version applies; null for the first version, which also stands for the time
 *     before it
 * @param to last day; null while no later version replaces it
 */
public record FrameworkEdition(
        String framework,
        long version,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Module> modules) {

    public FrameworkEdition {
        modules = List.copyOf(modules);
    }

    /**
     * @param mandatory whether every prefecture follows it
     * @param indicators their codes
     */
    public record Module(String code, boolean mandatory, Set<String> indicators) {

        public Module {
            indicators = Set.copyOf(indicators);
        }
    }

    boolean applies(Period period) {
        return period.overlaps(from, to);
    }

    boolean asks(String indicator, List<String> chosen) {
        return modules.stream()
                .anyMatch(module -> (module.mandatory() || chosen.contains(module.code()))
                        && module.indicators().contains(indicator));
    }
}
