package fr.gouv.qualite.reporting.topic;

import fr.gouv.qualite.platform.SiteCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The results of a survey campaign so far: counts only, no answer, and nothing that tells of a few persons.
 *
 * @param withheldThemes whose numbers may not be shown; null when its owner does not say
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
        @Nullable List<Withheld> withheldThemes,
        List<Question> questions,
        @Nullable List<Withheld> withheldQuestions,
        long version)
        implements Fact {

    /** {@code rate} is a percentage of {@code base}; absent when nobody answered. */
    public record Theme(
            String code,
            String label,
            @Nullable Integer persons,
            long satisfied,
            long base,
            @Nullable BigDecimal rate,
            boolean underThreshold,
            @Nullable Boolean smallBase) {}

    /** {@code satisfied} is null when its owner does not say: the choices then add up to it. */
    public record Question(
            String code,
            String label,
            String type,
            @Nullable String theme,
            long base,
            @Nullable Long satisfied,
            List<Choice> choices) {}

    public record Choice(String code, String label, long count) {}

    /** {@code rate} is in whole per cent; null when it is withheld too. */
    public record Withheld(
            String code, String label, @Nullable BigDecimal rate, boolean underThreshold) {}

    @Override
    public LocalDate firstDay() {
        return from;
    }

    @Override
    public LocalDate lastDay() {
        return to;
    }
}
