package fr.gouv.qualite.reporting.readmodel;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a site measured for an indicator over a period, as indicators-service tells it. */
record MeasurementEvent(
        SiteCode site,
        String indicator,
        Period period,
        String state,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        @Nullable String remark,
        @Nullable String reason,
        @Nullable String source,
        @Nullable Target target,
        String assessment,
        long version) {

    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    LocalDate firstDay() {
        return period.firstDay();
    }

    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    LocalDate lastDay() {
        return period.lastDay();
    }
}
