package fr.gouv.qualite.platform.documents;

import fr.gouv.qualite.platform.documents.Block.Bullets;
import fr.gouv.qualite.platform.documents.Block.Cell;
import fr.gouv.qualite.platform.documents.Block.Column;
import fr.gouv.qualite.platform.documents.Block.Figure;
import fr.gouv.qualite.platform.documents.Block.Heading;
import fr.gouv.qualite.platform.documents.Block.Paragraph;
import fr.gouv.qualite.platform.documents.Block.Row;
import fr.gouv.qualite.platform.documents.Block.Table;
import fr.gouv.qualite.platform.documents.Block.Tone;
import java.util.ArrayList;
import java.util.List;

/** A document with every kind of block, and text that could break a format. */
final class Sample {

    private Sample() {}

    static Document document() {
        return new Document(
                "Bilan <annuel> & « essai »",
                "Préfecture \"imaginaire\" 🙂",
                "Préfecture imaginaire",
                "Publié le 1 mars 2023",
                List.of(
                        new Heading(2, "1. Textes"),
                        new Paragraph("Le taux est de 93,48\u00a0% & l’accueil <va> bien."),
                        new Bullets(List.of("Un", "Deux")),
                        new Heading(2, "2. Chiffres"),
                        new Heading(3, "Un tableau large"),
                        months(40),
                        new Heading(2, "3. Dessin"),
                        new Figure(
                                new Chart(
                                        "Satisfaction",
                                        "Une barre par thème",
                                        List.of(
                                                new Chart.Bar("Accueil", 87.78, "87,78\u00a0%", Tone.GOOD),
                                                new Chart.Bar("Rendez-vous", 53.13, "53,13\u00a0%", Tone.BAD)),
                                        100,
                                        new Chart.Threshold(75, "seuil 75\u00a0%")),
                                new Table(
                                        "Satisfaction par thème",
                                        List.of(Column.text("Thème", 70), Column.figures("Taux", 30)),
                                        List.of(
                                                Row.of(Cell.of("Accueil"), Cell.of("87,78\u00a0%")),
                                                Row.of(Cell.of("Rendez-vous"), Cell.of("53,13\u00a0%")))))));
    }

    /** A table of twelve months, wider than a page and, with enough rows, longer. */
    static Table months(int rows) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("Indicateur", 24));
        columns.add(Column.figures("Cible", 8));
        for (int month = 1; month <= 12; month++) {
            columns.add(Column.period("m" + month, 7));
        }
        columns.add(Column.figures("Année", 9));
        List<Row> lines = new ArrayList<>();
        for (int row = 1; row <= rows; row++) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of("Part des courriels ayant reçu une réponse en 5 jours ouvrés au plus, no " + row));
            cells.add(Cell.of(">\u00a075\u00a0%"));
            for (int month = 1; month <= 12; month++) {
                cells.add(month > 6 ? Cell.absent("—") : new Cell("93,48\u00a0%", "atteinte", Tone.GOOD));
            }
            cells.add(new Cell("93,48\u00a0%", "atteinte, 6 sur 12", Tone.GOOD));
            lines.add(new Row(cells));
        }
        return new Table("Valeurs par mois", columns, lines);
    }
}
