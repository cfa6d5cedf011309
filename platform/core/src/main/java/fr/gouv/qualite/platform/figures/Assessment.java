package fr.gouv.qualite.platform.figures;

import fr.gouv.qualite.platform.Target;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How a figure compares with its target. Shown with its words, never by a colour alone. */
public enum Assessment {
    ON_TARGET("Cible atteinte"),
    OFF_TARGET("Cible manquée"),
    /** There is no target, or none that judges this figure. */
    NO_TARGET("Non comparé"),
    MISSING("Non saisi"),
    NOT_APPLICABLE("Sans objet"),
    SUSPENDED("Suspendu");

    private final String label;

    Assessment(String label) {
        this.label = label;
    }

    /** As shown to people. */
    public String label() {
        return label;
    }

    /**
     * @param value exact, in the unit of the target; null when values were measured that make no figure together
     * @param target null when none judges this figure
     */
    static Assessment of(Situation situation, @Nullable BigDecimal value, @Nullable Target target) {
        return switch (situation) {
            case MISSING -> MISSING;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case SUSPENDED -> SUSPENDED;
            case MEASURED -> value == null || target == null ? NO_TARGET : compare(value, target);
        };
    }

    private static Assessment compare(BigDecimal value, Target target) {
        return target.isMetBy(value) ? ON_TARGET : OFF_TARGET;
    }
}
