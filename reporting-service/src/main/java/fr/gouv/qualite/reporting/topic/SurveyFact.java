package fr.gouv.qualite.reporting.topic;

import fr.gouv.qualite.platform.SiteCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The results of a survey campaign so far: counts only, no answer.
 *
 * @param threshold under how many % of satisfied answers a theme calls for an action; null when its owner does not say
 */
public record SurveyFact(
        String campaign,
        String title,
        SiteCode site,
        LocalDate from,
        LocalDate to,
        String state,
        int responses,
        @Nullable BigDecimal threshold,
        List<Theme> themes,
        List<Question> questions,
        long version)
        implements Fact {

    /** {@code rate} is a percentage of {@code base}; absent when nobody answered. */
    public record Theme(
            String code,
            String label,
            long satisfied,
            long base,
            @Nullable BigDecimal rate,
            boolean underThreshold,
            @Nullable Boolean smallBase) {}

    public record Question(
            String code,
            String label,
            String type,
            @Nullable String theme,
            long base,
            List<Choice> choices) {}

    public record Choice(String code, String label, long count) {}

    @Override
    public LocalDate firstDay() {
        return from;
    }

    @Override
    public LocalDate lastDay() {
        return to;
    }
}
