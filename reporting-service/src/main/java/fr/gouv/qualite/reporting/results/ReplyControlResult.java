package fr.gouv.qualite.reporting.results;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.Rate;
import fr.gouv.qualite.platform.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the quarterly control of a site's replies found.
 *
 * @param provisional whether replies of the sample are still to be looked at
 */
public record ReplyControlResult(String site, Period quarter, boolean provisional, List<Criterion> criteria) {

    /** A criterion of the grid, and how many replies conform to it among those that it applies to. */
    public record Criterion(String code, long conform, long notConform) {

        /**
         * Under how many % an action is called for. No source sets one for this grid: it is the label's, under which a
         * survey's theme calls for an action.
         */
        private static final int THRESHOLD = 75;

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

        /** As shown to people. */
        public String label() {
            return switch (code) {
                case "DELAY" -> "Délai";
                case "FORM" -> "Présentation";
                case "COURTESY" -> "Courtoisie";
                case "CLARITY" -> "Clarté";
                case "SIGNATURE" -> "Signature";
                case "REDIRECTION" -> "Réorientation";
                default -> code;
            };
        }

        /** Compared exactly, before any rounding; never without a reply. */
        public boolean isUnderThreshold() {
            return conform * 100 < THRESHOLD * base();
        }
    }
}
