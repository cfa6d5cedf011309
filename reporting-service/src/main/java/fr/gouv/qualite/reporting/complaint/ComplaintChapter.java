package fr.gouv.qualite.reporting.complaint;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.gouv.qualite.platform.documents.Block;
import fr.gouv.qualite.platform.documents.Block.Cell;
import fr.gouv.qualite.platform.documents.Block.Column;
import fr.gouv.qualite.platform.documents.Block.Figure;
import fr.gouv.qualite.platform.documents.Block.Paragraph;
import fr.gouv.qualite.platform.documents.Block.Row;
import fr.gouv.qualite.platform.documents.Block.Table;
import fr.gouv.qualite.platform.documents.Block.Tone;
import fr.gouv.qualite.platform.documents.Chart;
import fr.gouv.qualite.reporting.chapter.Chapter;
import fr.gouv.qualite.reporting.chapter.ReportScope;
import fr.gouv.qualite.reporting.complaint.ComplaintResults.ComplaintRate;
import fr.gouv.qualite.reporting.complaint.ComplaintResults.Count;
import fr.gouv.qualite.reporting.indicator.IndicatorFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The chapter on the year's cases: how many, and how fast they were answered. */
@ApplicationScoped
class ComplaintChapter implements Chapter<ComplaintResults> {

    @Inject
    ComplaintFacts facts;

    @Inject
    IndicatorFacts indicators;

    @Override
    public String field() {
        return "complaints";
    }

    @Override
    public TypeReference<ComplaintResults> type() {
        return new TypeReference<>() {};
    }

    @Override
    public String title() {
        return "Réclamations et suggestions";
    }

    @Override
    public int rank() {
        return 40;
    }

    @Override
    public ComplaintResults gather(ReportScope scope) {
        return facts.results(scope.area(), scope.months(), indicators.results(scope.area(), scope.months()));
    }

    @Override
    public List<String> essentials(ComplaintResults complaints) {
        return List.of("%d demandes reçues (réclamations, suggestions, remerciements, demandes d’information)."
                .formatted(complaints.total()));
    }

    @Override
    public List<Block> blocks(ComplaintResults complaints) {
        if (complaints.total() == 0) {
            return List.of(new Paragraph("Aucune demande enregistrée."));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Paragraph("%d demandes reçues. %d attendaient une réponse (nom et adresse donnés) ; %d l’ont reçue."
                        .formatted(complaints.total(), complaints.owedAnswer(), complaints.answered())));
        blocks.add(new Figure(
                new Chart(
                        "Demandes reçues selon leur objet",
                        "Une barre par objet. Les mêmes chiffres sont dans le tableau qui suit.",
                        complaints.byScope().stream()
                                .map(count -> new Chart.Bar(
                                        count.label(), count.count(), Long.toString(count.count()), Tone.PLAIN))
                                .toList(),
                        complaints.byScope().stream()
                                .mapToLong(Count::count)
                                .max()
                                .orElse(1),
                        null),
                table("Selon leur objet", "Objet", complaints.byScope(), complaints.total())));
        blocks.add(table("Selon leur nature", "Nature", complaints.byKind(), complaints.total()));
        blocks.add(table("Selon leur canal", "Canal", complaints.byChannel(), complaints.total()));
        if (!complaints.rates().isEmpty()) {
            blocks.add(rates(complaints));
        }
        return blocks;
    }

    private static Table table(String caption, String head, List<Count> counts, long total) {
        return new Table(
                caption,
                List.of(Column.text(head, 60), Column.figures("Demandes", 20), Column.figures("Part", 20)),
                counts.stream()
                        .map(count -> Row.of(
                                Cell.of(count.label()),
                                Cell.of(Long.toString(count.count())),
                                Cell.of(Math.round(100.0 * count.count() / total) + "\u00a0%")))
                        .toList());
    }

    private static Table rates(ComplaintResults complaints) {
        return new Table(
                "Taux et délais de réponse sur l’année",
                List.of(
                        Column.text("Indicateur", 50),
                        Column.figures("Cible", 14),
                        Column.figures("Résultat", 16),
                        Column.text("Lecture", 20)),
                complaints.rates().stream().map(ComplaintChapter::row).toList());
    }

    private static Row row(ComplaintRate rate) {
        Tone tone =
                switch (rate.figure().assessment()) {
                    case ON_TARGET -> Tone.GOOD;
                    case OFF_TARGET -> Tone.BAD;
                    case NO_TARGET -> Tone.PLAIN;
                    case MISSING, NOT_APPLICABLE, SUSPENDED -> Tone.ABSENT;
                };
        return Row.of(
                Cell.of(rate.label()),
                rate.target() == null ? Cell.absent("—") : Cell.of(rate.target().display()),
                Cell.of(rate.figure().text()),
                new Cell(rate.figure().assessment().label(), "", tone));
    }
}
