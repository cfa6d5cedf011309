package fr.gouv.qualite.indicators.flashinfo;

import fr.gouv.qualite.platform.documents.Block;
import fr.gouv.qualite.platform.documents.Block.Bullets;
import fr.gouv.qualite.platform.documents.Block.Heading;
import fr.gouv.qualite.platform.documents.Block.Paragraph;
import fr.gouv.qualite.platform.documents.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A flash-info as text to copy, and as a document to print. */
final class FlashText {

    private FlashText() {}

    /** @param dateline when it was published, or that it is a draft */
    static Document document(FlashContent it, String dateline) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "En bref"));
        if (it.introduction() != null) {
            it.introduction().lines().filter(line -> !line.isBlank()).forEach(line -> blocks.add(new Paragraph(line)));
        }
        blocks.add(new Paragraph(it.summary()));
        part(blocks, "Ce qui progresse", it.improved());
        part(blocks, "Ce qui n’atteint pas sa cible", it.missed());
        part(blocks, "Les autres chiffres du mois", it.others());
        String month = it.monthLabel();
        return new Document(
                "Flash-info qualité",
                month.substring(0, 1).toUpperCase(Locale.FRANCE) + month.substring(1),
                it.siteName(),
                dateline,
                blocks);
    }

    /** The same words without any formatting: for an e-mail or the intranet. */
    static String plain(FlashContent it, String dateline) {
        Document document = document(it, dateline);
        StringBuilder text =
                new StringBuilder(document.title() + " – " + document.issuer() + " – " + it.monthLabel() + "\n");
        for (Block block : document.blocks()) {
            switch (block) {
                case Heading heading -> text.append('\n').append(heading.text()).append("\n\n");
                case Paragraph paragraph -> text.append(paragraph.text()).append('\n');
                case Bullets bullets ->
                    bullets.items()
                            .forEach(item -> text.append("- ").append(item).append('\n'));
                case Block.Table table -> text.append(table.caption()).append('\n');
                case Block.Figure figure -> text.append(figure.data().caption()).append('\n');
            }
        }
        return text.append('\n').append(dateline).append('\n').toString();
    }

    private static void part(List<Block> blocks, String title, List<FlashFigure> figures) {
        if (!figures.isEmpty()) {
            blocks.add(new Heading(2, title));
            blocks.add(new Bullets(figures.stream().map(FlashText::line).toList()));
        }
    }

    private static String line(FlashFigure it) {
        return it.label() + "\u00a0: " + it.text() + "."
                + (it.remark() == null ? "" : " Remarque\u00a0: " + it.remark());
    }
}
