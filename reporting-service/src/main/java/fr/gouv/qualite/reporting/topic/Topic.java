package fr.gouv.qualite.reporting.topic;

import java.util.Arrays;
import java.util.List;

/** Every topic that reporting reads, and the record that each of its events is read as. */
public enum Topic {
    ORGANISATION("qualite.indicators.organisation.v1", OrganisationFact.class),
    FRAMEWORK("qualite.indicators.framework.v1", FrameworkFact.class),
    INDICATOR("qualite.indicators.indicator.v1", IndicatorFact.class),
    MEASUREMENT("qualite.indicators.measurement.v1", MeasurementFact.class),
    PERIOD("qualite.indicators.period.v1", PeriodFact.class),
    CASE("qualite.complaints.case.v1", CaseFact.class),
    MONTHLY_FIGURES("qualite.complaints.monthly-figures.v1", MonthlyFiguresFact.class),
    REPLY_CONTROL("qualite.complaints.reply-control.v1", ReplyControlFact.class),
    VOCABULARY("qualite.complaints.vocabulary.v1", VocabularyFact.class),
    SURVEY("qualite.surveys.results.v1", SurveyFact.class);

    private final String address;
    private final Class<? extends Fact> type;

    Topic(String address, Class<? extends Fact> type) {
        this.address = address;
        this.type = type;
    }

    /** Its name on the broker. */
    public String address() {
        return address;
    }

    public Class<? extends Fact> type() {
        return type;
    }

    public static List<String> addresses() {
        return Arrays.stream(values()).map(Topic::address).toList();
    }

    public static Topic at(String address) {
        return Arrays.stream(values())
                .filter(topic -> topic.address.equals(address))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No topic is read at " + address));
    }

    /** The topic whose events are read as this type. */
    public static Topic of(Class<? extends Fact> type) {
        return Arrays.stream(values())
                .filter(topic -> topic.type.equals(type))
                .findFirst()
                .orElseThrow();
    }
}
