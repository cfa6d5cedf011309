package fr.gouv.qualite.complaints.statistics;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import fr.gouv.qualite.complaints.casefile.query.CaseGroup;
import fr.gouv.qualite.complaints.casefile.query.Tally;
import fr.gouv.qualite.platform.Period;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Statistics of the cases received between two months. */
@Schema(name = "Statistics", description = "Ce que font ensemble les demandes reçues entre deux mois compris.")
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

        @Schema(description = "Demandes reçues.", examples = "34")
        long received,

        @Schema(description = "Demandes qui n’appellent pas de réponse, comptées à part.", examples = "1")
        long notOwed,

        @Schema(
                description = "Demandes réunies avec une autre dont elles sont le doublon, comptées à part.",
                examples = "1")
        long merged,

        @Schema(
                description = "Demandes dont la réponse dit à la personne à quel autre service s’adresser.",
                examples = "33")
        long redirected,

        @Schema(description = "Par nature.") List<Count> byKind,
        @Schema(description = "Par canal.") List<Count> byChannel,
        @Schema(description = "Par champ.") List<Count> byScope,
        @Schema(description = "Par état.") List<Count> byState,
        @Schema(description = "Par nature et champ.") List<KindAndScope> byKindAndScope,

        @Schema(description = "Délais des réclamations et suggestions reçues par voie électronique.")
        DelayFigures electronic,

        @Schema(description = "Délais des réclamations et suggestions reçues par les autres canaux.")
        DelayFigures paper) {

    /** How many cases of one sort. */
    @Schema(name = "Count", description = "Nombre de demandes d’une sorte.")
    public record Count(
            @Schema(description = "La sorte.", examples = "WEB_FORM")
            String code,

            @Schema(description = "Combien.", examples = "30")
            long count) {}

    /** How many cases of one kind about one thing. */
    @Schema(name = "KindAndScopeCount", description = "Nombre de demandes d’une nature dans un champ.")
    public record KindAndScope(
            @Schema(description = "La nature.", examples = "COMPLAINT")
            String kind,

            @Schema(description = "Le champ.", examples = "RECEPTION")
            String scope,

            @Schema(description = "Combien.", examples = "1")
            long count) {}

    static StatisticsView of(StatisticsQuery asked, boolean onlyYourSites, List<CaseGroup> groups, Tally total) {
        return new StatisticsView(
                asked.from(),
                asked.to(),
                asked.site() == null ? null : asked.site().value(),
                asked.prefecture() == null ? null : asked.prefecture().value(),
                onlyYourSites,
                total(groups),
                total(groups.stream()
                        .filter(group -> !group.owedAnswer() && !group.merged())
                        .toList()),
                total(groups.stream().filter(CaseGroup::merged).toList()),
                total.redirected(),
                by(groups, CaseGroup::kind),
                by(groups, CaseGroup::channel),
                by(groups, CaseGroup::scope),
                by(groups, CaseGroup::state),
                byKindAndScope(groups),
                DelayFigures.of(Figures.delays(groups, true), total.electronic().median()),
                DelayFigures.of(Figures.delays(groups, false), total.paper().median()));
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
