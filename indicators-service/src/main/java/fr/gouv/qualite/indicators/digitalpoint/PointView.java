package fr.gouv.qualite.indicators.digitalpoint;

import fr.gouv.qualite.indicators.measurement.CurrentFigures;
import fr.gouv.qualite.platform.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Les points d’accueil numérique d’un site, mois par mois.")
record PointView(
        @Schema(description = "Le tout.") PointSummary summary,

        @Schema(description = "Chaque mois demandé, dans l’ordre.")
        List<MonthOfPoint> months,

        @Schema(description = "Satisfaction publiée ou calculée, par période de l’indicateur.")
        List<PointSatisfaction> satisfaction,

        @Schema(description = "Motifs notés au guichet.") List<PurposeShare> deskPurposes,

        @Schema(description = "Motifs dits dans les enquêtes.")
        List<PurposeShare> surveyPurposes,

        @Schema(description = "Les enquêtes dont la satisfaction est faite.")
        List<PointSurvey> surveys) {

    @Schema(description = "Un mois.")
    record MonthOfPoint(
            @Schema(description = "Mois.") String month,

            @Schema(description = "Usagers reçus ; absent si personne ne les a comptés.") @Nullable
            BigDecimal visits,

            @Schema(description = "Journées comptées.") int days,

            @Schema(description = "Réponses satisfaites ou très satisfaites aux enquêtes.")
            long satisfied,

            @Schema(description = "Réponses aux enquêtes qui donnent un avis.")
            long opinions) {}

    @Schema(description = "La satisfaction d’une période.")
    record PointSatisfaction(
            @Schema(description = "Période.") String period,

            @Schema(description = "Réponses satisfaites.") @Nullable
            BigDecimal satisfied,

            @Schema(description = "Réponses.") @Nullable BigDecimal opinions,

            @Schema(description = "En pour cent.") BigDecimal value) {}

    @Schema(description = "Une enquête et ce qu’elle apporte sur ces mois.")
    record PointSurvey(
            @Schema(description = "Campagne.") String campaign,

            @Schema(description = "Titre.") String title,

            @Schema(description = "Réponses satisfaites ou très satisfaites.")
            long satisfied,

            @Schema(description = "Réponses qui donnent un avis.")
            long opinions) {}

    /** The rows behind the view: read once each, whatever the number of months. */
    record Read(List<CurrentFigures.Figure> figures, List<PointDay> days, List<SurveyMonth> surveys) {}

    static PointView of(PointSummary summary, List<Period.Month> months, Read read) {
        List<Answers> answers = Answers.of(read.surveys());
        return new PointView(
                summary,
                months(months, read),
                read.figures().stream()
                        .filter(it -> it.indicator().equals(SurveyResults.SATISFACTION))
                        .map(it -> new PointSatisfaction(
                                it.period().toString(), it.numerator(), it.denominator(), it.value()))
                        .toList(),
                deskPurposes(read.days()),
                PurposeShare.of(
                        answers.stream().flatMap(it -> it.purposes().stream()),
                        answers.stream().mapToLong(Answers::asked).sum()),
                answers.stream()
                        .filter(it -> it.base() > 0)
                        .map(it -> new PointSurvey(it.campaign(), it.title(), it.satisfied(), it.base()))
                        .toList());
    }

    private static List<PurposeShare> deskPurposes(List<PointDay> days) {
        long noted = days.stream()
                .flatMap(it -> it.purposes().stream())
                .mapToLong(PurposeCount::count)
                .sum();
        return PurposeShare.of(days.stream().flatMap(it -> it.purposes().stream()), noted);
    }

    private static List<MonthOfPoint> months(List<Period.Month> months, Read read) {
        Map<Period, BigDecimal> visits = read.figures().stream()
                .filter(it -> it.indicator().equals(CountingDays.ATTENDANCE))
                .collect(Collectors.toMap(CurrentFigures.Figure::period, CurrentFigures.Figure::value));
        Map<Period.Month, Long> days = read.days().stream()
                .map(it -> Period.Month.of(it.day()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return months.stream()
                .map(month -> {
                    List<SurveyMonth> answers = read.surveys().stream()
                            .filter(it -> it.firstDay().equals(month.firstDay()))
                            .toList();
                    return new MonthOfPoint(
                            month.toString(),
                            visits.get(month),
                            days.getOrDefault(month, 0L).intValue(),
                            answers.stream().mapToLong(SurveyMonth::satisfied).sum(),
                            answers.stream().mapToLong(SurveyMonth::base).sum());
                })
                .toList();
    }
}
