package fr.gouv.qualite.reporting.replycontrol;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.Rate;
import fr.gouv.qualite.platform.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the quarterly control of a site's replies found.
 *
 * @param provisional whether replies of the sample are still to be looked at
 */
public record ReplyControlResult(String site, Period quarter, boolean provisional, List<Criterion> criteria) {

    /**
     * A criterion of the grid, and how many replies conform to it among those that it applies to.
     *
     * @param threshold under how many % an action is called for; null while it is not known
     */
    public record Criterion(
            String code,
            String label,
            long conform,
            long notConform,
            @Nullable BigDecimal threshold) {

        public long base() {
            return conform + notConform;
        }

        /** The rate as shown to people; without decimals, which so few replies do not give. */
        public @Nullable String display() {
            return Rate.proportion(conform, base())
                    .in(Unit.PERCENT)
                    .map(rate -> Unit.PERCENT.format(rate, 0))
                    .orElse(null);
        }

        /** Compared exactly, before any rounding; never without a reply. */
        public boolean isUnderThreshold() {
            return threshold != null
                    && BigDecimal.valueOf(conform * 100).compareTo(threshold.multiply(BigDecimal.valueOf(base()))) < 0;
        }
    }
}
