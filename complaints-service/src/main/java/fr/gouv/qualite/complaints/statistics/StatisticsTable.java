package fr.gouv.qualite.complaints.statistics;

import static java.util.stream.Collectors.groupingBy;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.Channel;
import fr.gouv.qualite.complaints.Scope;
import fr.gouv.qualite.complaints.casefile.query.Dimension;
import fr.gouv.qualite.complaints.casefile.query.Tally;
import fr.gouv.qualite.platform.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Statistics of the cases received between two months, by one dimension and in total. */
@Schema(description = "Ce que font les demandes reçues entre deux mois compris, réparties et au total.")
public record StatisticsTable(
        @Schema(description = "Ce par quoi les demandes sont réparties.")
        Dimension by,

        @Schema(description = "Vrai si le compte se limite aux sites que vous voyez dans la préfecture.")
        boolean onlyYourSites,

        @Schema(
                description = "Les natures dont les délais sont mesurés : sans filtre ni répartition par nature, celles"
                        + " que comptent les indicateurs du label.")
        List<CaseKind> measuredKinds,

        @Schema(description = "Une ligne par valeur rencontrée.")
        List<Row> rows,

        @Schema(description = "Toutes les lignes ensemble.") Row total) {

    /** The cases that share a value. */
    @Schema(name = "StatisticsRow", description = "Les demandes qui ont une valeur en commun.")
    public record Row(
            @Schema(
                    description = "La valeur : mois, code de site, nature, canal, thème ou champ ; absente du total et"
                            + " des demandes sans thème.",
                    examples = "2022-02")
            @Nullable
            String code,

            @Schema(description = "La valeur en français.", examples = "février 2022")
            String label,

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

            @Schema(description = "Demandes qui ont reçu au moins une réponse d’attente.", examples = "3")
            long held,

            @Schema(description = "Demandes rouvertes au moins une fois.", examples = "1")
            long reopened,

            @Schema(description = "Personnes qui se sont dites satisfaites de leur réponse.", examples = "5")
            long satisfied,

            @Schema(description = "Personnes qui s’en sont dites insatisfaites.", examples = "1")
            long dissatisfied,

            @Schema(description = "Demandes encore à traiter.", examples = "2")
            long open,

            @Schema(description = "Délais par voie électronique.")
            DelayFigures electronic,

            @Schema(description = "Délais par les autres canaux.")
            DelayFigures paper) {

        static Row of(@Nullable String code, String label, Tally tally) {
            return new Row(
                    code,
                    label,
                    tally.received(),
                    tally.notOwed(),
                    tally.merged(),
                    tally.redirected(),
                    tally.followUp().held(),
                    tally.followUp().reopened(),
                    tally.followUp().satisfied(),
                    tally.followUp().dissatisfied(),
                    tally.open(),
                    DelayFigures.of(
                            tally.electronic().delays(), tally.electronic().median()),
                    DelayFigures.of(tally.paper().delays(), tally.paper().median()));
        }

        List<@Nullable Object> cells() {
            List<@Nullable Object> cells = new ArrayList<>(List.of(label, received, notOwed, open));
            for (DelayFigures family : List.of(electronic, paper)) {
                cells.addAll(
                        List.of(family.owed(), family.answered(), family.inTime(), family.late(), family.pending()));
                cells.add(family.inTimeRate().value());
                cells.add(family.meanDelay().value());
                cells.add(family.medianDelay());
            }
            cells.addAll(List.of(merged, redirected, held, reopened, satisfied, dissatisfied));
            return cells;
        }
    }

    /** @param siteNames by code */
    static StatisticsTable of(
            Dimension by, Place place, List<CaseKind> measured, List<Tally.Part> parts, Map<String, String> siteNames) {
        Map<Boolean, List<Tally.Part>> totalOrNot = parts.stream().collect(groupingBy(Tally.Part::total));
        List<Row> rows =
                totalOrNot.getOrDefault(false, List.of()).stream()
                        .collect(groupingBy(Tally.Part::code))
                        .entrySet()
                        .stream()
                        .map(row -> row(by, row.getKey(), row.getValue(), siteNames))
                        .sorted(order(by))
                        .toList();
        Tally total = Tally.of(totalOrNot.getOrDefault(true, List.of()));
        return new StatisticsTable(by, place.onlyYourSites(), measured, rows, Row.of(null, "Total", total));
    }

    private static Row row(Dimension by, Optional<String> code, List<Tally.Part> parts, Map<String, String> siteNames) {
        String label = code.map(value -> label(by, value, siteNames)).orElse("Sans thème");
        return Row.of(code.orElse(null), label, Tally.of(parts));
    }

    /** Months as they follow each other, sites by name, the rest from the most frequent. */
    private static Comparator<Row> order(Dimension by) {
        return switch (by) {
            case MONTH -> Comparator.comparing(row -> String.valueOf(row.code()));
            case SITE -> Comparator.comparing(Row::label);
            default -> Comparator.comparingLong(Row::received).reversed().thenComparing(Row::label);
        };
    }

    private static String label(Dimension by, String code, Map<String, String> siteNames) {
        return switch (by) {
            case MONTH -> Period.Month.parse(code).label();
            case SITE -> siteNames.getOrDefault(code, code);
            case KIND -> CaseKind.valueOf(code).label();
            case CHANNEL -> Channel.valueOf(code).label();
            case SCOPE -> Scope.valueOf(code).label();
            case THEME -> code;
        };
    }

    /** The titles of the columns of {@link Row#cells}. */
    static List<String> headers(Dimension by) {
        List<String> headers =
                new ArrayList<>(List.of(by.label(), "Demandes reçues", "Sans réponse due", "Encore à traiter"));
        for (String family : List.of("voie électronique", "papier et autres canaux")) {
            for (String figure : List.of(
                    "Réponses dues",
                    "Réponses données",
                    "Données à temps",
                    "En retard",
                    "Encore à temps",
                    "Taux à temps (%)",
                    "Délai moyen (jours ouvrés)",
                    "Délai médian (jours ouvrés)")) {
                headers.add(figure + ", " + family);
            }
        }
        headers.addAll(List.of(
                "Réunies avec une autre",
                "Réorientées",
                "Avec une réponse d’attente",
                "Rouvertes",
                "Personnes satisfaites de la réponse",
                "Personnes insatisfaites de la réponse"));
        return headers;
    }
}
