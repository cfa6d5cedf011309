package fr.gouv.qualite.reporting.readmodel;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the quarterly control of a site's replies found so far: counts only, no reply and nobody who wrote one. */
record ReplyControlEvent(
        String id,
        SiteCode site,
        Period quarter,
        long seed,
        int population,
        int drawn,
        int controlled,
        List<Result> results,
        long version) {

    /** {@code rate} is a percentage of the replies that the criterion applies to; absent when there is none. */
    record Result(
            String criterion,
            long conform,
            long notConform,
            long notApplicable,
            @Nullable BigDecimal rate,
            boolean gap) {}
}
