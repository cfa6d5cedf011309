package fr.gouv.qualite.reporting.topic;

import fr.gouv.qualite.platform.Sense;
import fr.gouv.qualite.platform.Unit;
import fr.gouv.qualite.platform.figures.DatedTarget;
import fr.gouv.qualite.platform.figures.DatedTargets;
import fr.gouv.qualite.platform.figures.Formula;
import fr.gouv.qualite.platform.figures.Frequency;
import fr.gouv.qualite.platform.figures.IndicatorDefinition;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator and its targets.
 *
 * @param precision how many decimals are shown
 * @param rubric title, or code, of the rubric that shows it
 * @param askedBy the modules that ask for it, in each version of each framework; null from a producer that does not say
 */
public record IndicatorFact(
        String code,
        String label,
        Unit unit,
        Frequency frequency,
        Sense sense,
        Formula formula,
        int precision,
        @Nullable String rubric,
        List<DatedTarget> targets,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable List<AskingModule> askedBy,
        long version)
        implements Fact {

    /** A module that asks for the indicator, in the version of a framework that applies between two days. */
    public record AskingModule(
            String framework,
            long version,
            String module,
            boolean mandatory,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** Maps it to what consolidation and expectation need. */
    public IndicatorDefinition definition() {
        return new IndicatorDefinition(code, unit, frequency, formula, new DatedTargets(targets), validFrom, validTo);
    }
}
