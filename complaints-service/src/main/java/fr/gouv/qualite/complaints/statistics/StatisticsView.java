package fr.gouv.qualite.complaints.statistics;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import fr.gouv.qualite.platform.Mean;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.Rate;
import fr.gouv.qualite.platform.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the cases received between two months add up to. */
@Schema(name = "Statistics", description = "Ce que font ensemble les messages reçus entre deux mois compris.")
public record StatisticsView(
        @Schema(implementation = String.class, description = "Premier mois de réception.", examples = "2022-01")
        Period.Month from,

        @Schema(
                implementation = String.class,
                description = "Dernier mois de réception, compris.",
                examples = "2022-03")
        Period.Month to,

        @Schema(description = "Le site, si un seul est demandé.", examples = "76-ROUEN") @Nullable
        String site,

        @Schema(description = "La préfecture, si une seule est demandée.", examples = "76") @Nullable
        String prefecture,

        @Schema(description = "Vrai si le compte se limite aux sites que vous voyez dans la préfecture.")
        boolean onlyYourSites,

        @Schema(description = "Messages reçus.", examples = "34")
        long received,

        @Schema(description = "Messages qui n’appellent pas de réponse, comptés à part.", examples = "1")
        long notOwed,

        @Schema(description = "Par nature.") List<Count> byKind,
        @Schema(description = "Par canal.") List<Count> byChannel,
        @Schema(description = "Par objet.") List<Count> byScope,
        @Schema(description = "Par état.") List<Count> byState,
        @Schema(description = "Par nature et objet.") List<KindAndScope> byKindAndScope,

        @Schema(description = "Délais des réclamations et suggestions reçues par voie électronique.")
        DelayFigures electronic,

        @Schema(description = "Délais des réclamations et suggestions reçues par les autres canaux.")
        DelayFigures paper) {

    /** How many cases of one sort. */
    @Schema(name = "Count", description = "Nombre de messages d’une sorte.")
    public record Count(
            @Schema(description = "La sorte.", examples = "WEB_FORM")
            String code,

            @Schema(description = "Combien.", examples = "30")
            long count) {}

    /** How many cases of one kind about one thing. */
    @Schema(name = "KindAndScopeCount", description = "Nombre de messages d’une nature sur un objet.")
    public record KindAndScope(
            @Schema(description = "La nature.", examples = "COMPLAINT")
            String kind,

            @Schema(description = "L’objet.", examples = "RECEPTION")
            String scope,

            @Schema(description = "Combien.", examples = "1")
            long count) {}

    /** Delays of the complaints and suggestions that are owed an answer, whatever their scope. */
    @Schema(
            name = "DelayFigures",
            description = "Délais des réclamations et suggestions auxquelles une réponse est due.")
    public record DelayFigures(
            @Schema(description = "Réponses dues.", examples = "30")
            long owed,

            @Schema(description = "Réponses données.", examples = "29")
            long answered,

            @Schema(description = "Réponses données à temps.", examples = "29")
            long inTime,

            @Schema(description = "Sans réponse, échéance passée : comptées dans le taux.", examples = "0")
            long late,

            @Schema(description = "Sans réponse, échéance à venir : pas encore dans le taux.", examples = "1")
            long pending,

            @Schema(description = "Taux de réponse à temps, en %.")
            Ratio inTimeRate,

            @Schema(description = "Délai moyen de réponse, en jours ouvrés.")
            Ratio meanDelay) {

        static DelayFigures of(Delays delays) {
            Optional<BigDecimal> rate =
                    Rate.proportion(delays.inTime(), delays.counted()).in(Unit.PERCENT);
            Optional<BigDecimal> mean =
                    Mean.of(delays.workingDays(), delays.answered()).value();
            return new DelayFigures(
                    delays.counted() + delays.pending(),
                    delays.answered(),
                    delays.inTime(),
                    delays.late(),
                    delays.pending(),
                    new Ratio(delays.inTime(), delays.counted(), rounded(rate)),
                    new Ratio(delays.workingDays(), delays.answered(), rounded(mean)));
        }

        private static @Nullable BigDecimal rounded(Optional<BigDecimal> value) {
            return value.map(exact -> exact.setScale(2, RoundingMode.HALF_UP)).orElse(null);
        }
    }

    /** A figure with what it is made of. */
    @Schema(name = "Ratio", description = "Un chiffre et ce dont il est fait.")
    public record Ratio(
            @Schema(description = "Numérateur.", examples = "29")
            long numerator,

            @Schema(description = "Dénominateur.", examples = "30")
            long denominator,

            @Schema(description = "Valeur à deux décimales ; absente s’il n’y a rien à mesurer.", examples = "96.67")
            @Nullable
            BigDecimal value) {}

    static StatisticsView of(StatisticsQuery asked, boolean onlyYourSites, List<CaseGroup> groups) {
        return new StatisticsView(
                asked.from(),
                asked.to(),
                asked.site() == null ? null : asked.site().value(),
                asked.prefecture() == null ? null : asked.prefecture().value(),
                onlyYourSites,
                total(groups),
                total(groups.stream().filter(group -> !group.owedAnswer()).toList()),
                by(groups, CaseGroup::kind),
                by(groups, CaseGroup::channel),
                by(groups, CaseGroup::scope),
                by(groups, CaseGroup::state),
                byKindAndScope(groups),
                DelayFigures.of(Figures.delays(groups, true)),
                DelayFigures.of(Figures.delays(groups, false)));
    }

    private static long total(List<CaseGroup> groups) {
        return groups.stream().mapToLong(CaseGroup::count).sum();
    }

    private static <E extends Enum<E>> List<Count> by(List<CaseGroup> groups, Function<CaseGroup, E> sort) {
        return groups.stream()
                .collect(groupingBy(sort, TreeMap::new, summingLong(CaseGroup::count)))
                .entrySet()
                .stream()
                .map(entry -> new Count(entry.getKey().name(), entry.getValue()))
                .toList();
    }

    private static List<KindAndScope> byKindAndScope(List<CaseGroup> groups) {
        record Pair(String kind, String scope) {}
        return groups.stream()
                .collect(groupingBy(
                        group -> new Pair(group.kind().name(), group.scope().name()), summingLong(CaseGroup::count)))
                .entrySet()
                .stream()
                .map(entry ->
                        new KindAndScope(entry.getKey().kind(), entry.getKey().scope(), entry.getValue()))
                .sorted(comparing(KindAndScope::kind).thenComparing(KindAndScope::scope))
                .toList();
    }
}
