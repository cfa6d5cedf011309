package fr.gouv.qualite.reporting.results;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.Target;
import fr.gouv.qualite.reporting.results.ComplaintResults.ComplaintRate;
import fr.gouv.qualite.reporting.results.ComplaintResults.Count;
import fr.gouv.qualite.reporting.results.IndicatorResult.TargetView;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Arranges the counts of messages, and the label's rates about them. */
record ComplaintFigures(PrefectureCode prefecture, Months months, List<Indicator> indicators) {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("COMPLAINT", "Réclamation"),
            Map.entry("SUGGESTION", "Suggestion"),
            Map.entry("COMPLIMENT", "Remerciement"),
            Map.entry("INFORMATION_REQUEST", "Demande d’information"),
            Map.entry("URN", "Urne"),
            Map.entry("LETTER", "Courrier"),
            Map.entry("EMAIL", "Courriel"),
            Map.entry("WEB_FORM", "Formulaire de contact"),
            Map.entry("QR_CODE", "QR code"),
            Map.entry("TELEPHONE", "Téléphone"),
            Map.entry("COUNTER", "Guichet"),
            Map.entry("SOCIAL_NETWORK", "Réseau social"),
            Map.entry("TO_QUALIFY", "À qualifier"),
            Map.entry("RECEPTION", "Qualité de l’accueil"),
            Map.entry("FILE_PROGRESS", "Avancement d’un dossier"),
            Map.entry("NEIGHBOUR_DISPUTE", "Conflit de voisinage"),
            Map.entry("TOWN_HALL_RECEPTION", "Accueil en mairie"),
            Map.entry("PREFECT_INTERVENTION", "Demande d’intervention du préfet"),
            Map.entry("OTHER_ADMINISTRATION", "Autre administration"));

    /** The counts behind one rate over the months. */
    record Row(String code, BigDecimal numerator, BigDecimal denominator, int months) {}

    /** @param counts one row without kind, channel and scope for all messages, the others with just one of them */
    ComplaintResults of(List<Tuple> counts, List<Row> figures) {
        Optional<Tuple> all = counts.stream()
                .filter(row -> List.of("kind", "channel", "scope").stream().allMatch(by -> row.get(by) == null))
                .findFirst();
        return new ComplaintResults(
                all.map(row -> row.get("total", Long.class)).orElse(0L),
                all.map(row -> row.get("owed", Long.class)).orElse(0L),
                all.map(row -> row.get("answered", Long.class)).orElse(0L),
                by("kind", counts),
                by("channel", counts),
                by("scope", counts),
                indicators.stream()
                        .flatMap(indicator -> figures.stream()
                                .filter(row -> row.code().equals(indicator.code()))
                                .map(row -> rate(indicator, row)))
                        .toList());
    }

    private static List<Count> by(String characteristic, List<Tuple> counts) {
        return counts.stream()
                .filter(row -> row.get(characteristic) != null)
                .map(row -> {
                    String code = row.get(characteristic, String.class);
                    return new Count(code, LABELS.getOrDefault(code, code), row.get("total", Long.class));
                })
                .sorted(Comparator.comparingLong(Count::count).reversed().thenComparing(Count::code))
                .toList();
    }

    private ComplaintRate rate(Indicator indicator, Row row) {
        Target target = indicator.target(prefecture, months.to()).orElse(null);
        boolean none = row.denominator().signum() == 0;
        Measurement sum = new Measurement(
                prefecture.value(),
                indicator.code(),
                months.to(),
                row.numerator(),
                row.denominator(),
                null,
                null,
                target,
                none ? Assessment.NOT_APPLICABLE : Assessment.NO_TARGET);
        // Two expected so that the sum is judged here, and not taken as already judged by its owner.
        Figure figure = new Consolidation(indicator, List.of(sum), none ? 1 : 2, true).figure(target);
        return new ComplaintRate(
                indicator.code(),
                indicator.label(),
                target == null ? null : TargetView.of(target, indicator.unit()),
                new Figure(
                        figure.value(),
                        figure.display(),
                        figure.numerator(),
                        figure.denominator(),
                        figure.assessment(),
                        row.months(),
                        row.months()));
    }
}
