package fr.gouv.qualite.reporting.readmodel;

import fr.gouv.qualite.platform.SiteCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A complaint, suggestion, compliment or information request, without anything about its author. */
record CaseEvent(
        String id,
        String number,
        SiteCode site,
        @Nullable String bureau,
        String kind,
        String channel,
        String scope,
        @Nullable String theme,
        String state,
        LocalDate receivedOn,
        @Nullable LocalDate dueOn,
        boolean owedAnswer,
        @Nullable LocalDate answeredOn,
        @Nullable Integer workingDaysToAnswer,
        @Nullable Boolean answeredInTime,
        long version) {}
