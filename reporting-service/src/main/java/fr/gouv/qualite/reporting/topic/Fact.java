package fr.gouv.qualite.reporting.topic;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate of another service, whole, as published on its topic. Fields that a record does not name are ignored; those
 * that an older producer does not send are nullable.
 */
public sealed interface Fact
        permits CaseFact,
                FrameworkFact,
                IndicatorFact,
                MeasurementFact,
                MonthlyFiguresFact,
                OrganisationFact,
                PeriodFact,
                ReplyControlFact,
                SurveyFact,
                VocabularyFact {

    /** Grows with each change: an older version never replaces a newer one. */
    long version();

    /** First day that the fact is about; null when it is about no time in particular. */
    default @Nullable LocalDate firstDay() {
        return null;
    }

    /** Last day that the fact is about. */
    default @Nullable LocalDate lastDay() {
        return firstDay();
    }
}
