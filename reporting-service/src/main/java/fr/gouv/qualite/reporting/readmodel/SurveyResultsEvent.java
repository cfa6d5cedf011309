package fr.gouv.qualite.reporting.readmodel;

import fr.gouv.qualite.platform.SiteCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The results of a survey campaign so far, as surveys-service tells them: counts only, no answer. */
record SurveyResultsEvent(
        String campaign,
        String title,
        SiteCode site,
        LocalDate from,
        LocalDate to,
        String state,
        int responses,
        List<Theme> themes,
        List<Question> questions,
        long version) {

    /** {@code rate} is a percentage of {@code base}; absent when nobody answered. */
    record Theme(
            String code,
            String label,
            long satisfied,
            long base,
            @Nullable BigDecimal rate,
            boolean underThreshold) {}

    record Question(
            String code,
            String label,
            String type,
            @Nullable String theme,
            long base,
            List<Choice> choices) {}

    record Choice(String code, String label, long count) {}
}
