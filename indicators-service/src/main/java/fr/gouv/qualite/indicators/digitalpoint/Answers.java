package fr.gouv.qualite.indicators.digitalpoint;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.ToLongFunction;

/** The answers to one survey over some months: the sum of its months, since everyone answers in one of them. */
record Answers(List<SurveyMonth> months) {

    /** One for each survey, in the order of its first month. */
    static List<Answers> of(List<SurveyMonth> months) {
        return months.stream()
                .collect(groupingBy(SurveyMonth::campaign, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(Answers::new)
                .toList();
    }

    String campaign() {
        return months.getLast().campaign();
    }

    String title() {
        return months.getLast().title();
    }

    long satisfied() {
        return sum(SurveyMonth::satisfied);
    }

    long base() {
        return sum(SurveyMonth::base);
    }

    long asked() {
        return sum(SurveyMonth::asked);
    }

    List<PurposeCount> purposes() {
        return months.stream()
                .flatMap(month -> month.purposes().stream())
                .collect(groupingBy(
                        it -> new PurposeCount(it.code(), it.label(), 0),
                        LinkedHashMap::new,
                        summingLong(PurposeCount::count)))
                .entrySet()
                .stream()
                .map(it -> new PurposeCount(it.getKey().code(), it.getKey().label(), it.getValue()))
                .toList();
    }

    private long sum(ToLongFunction<SurveyMonth> number) {
        return months.stream().mapToLong(number).sum();
    }
}
