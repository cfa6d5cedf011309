package fr.gouv.qualite.reporting.topic;

import fr.gouv.qualite.platform.SiteCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A complaint, suggestion, compliment or information request, without anything about its author. */
public record CaseFact(
        SiteCode site,
        String kind,
        String channel,
        String scope,
        LocalDate receivedOn,
        boolean owedAnswer,
        @Nullable LocalDate answeredOn,
        long version)
        implements Fact {

    @Override
    public LocalDate firstDay() {
        return receivedOn;
    }
}
