package fr.gouv.qualite.indicators.transparency;

import static fr.gouv.qualite.platform.documents.Markup.escape;

import fr.gouv.qualite.platform.documents.QrDrawing;
import fr.gouv.qualite.platform.documents.TaggedPdf;
import fr.gouv.qualite.platform.figures.Situation;
import java.util.stream.Collectors;

/**
 * The poster of a display: one sheet that is read from two metres away in a hall, and by a screen reader.
 *
 * @param dateline when it was published
 * @param address of the public page, for the QR code
 */
record PosterPage(DisplayContent content, String dateline, String address, PaperSize size) {

    /** Where the figures begin and end on an A4 sheet, and the height that one of them takes at most, in millimetres. */
    private static final double TOP = 66;

    private static final double BOTTOM = 241;
    private static final double TALLEST = 43;
    private static final int QR_PIXELS = 140;

    byte[] pdf() {
        return TaggedPdf.of(html());
    }

    String html() {
        String title = "Nos délais et nos résultats, " + content.quarterLabel();
        return """
                <html lang="fr">
                <head>
                <title>%1$s – %2$s</title>
                <meta name="description" content="%1$s, %2$s"/>
                <meta name="author" content="%2$s"/>
                <style>%3$s</style>
                </head>
                <body>
                <div class="band">
                <p class="issuer">%2$s</p>
                <h1>Nos délais et nos résultats</h1>
                <p class="quarter">%4$s</p>
                </div>
                %5$s
                <div class="rule"></div>
                <div class="qr">%6$s</div>
                <div class="foot">
                <p class="more">Ces chiffres, leur explication et leur historique</p>
                <p class="address">%7$s</p>
                <p class="small">Sources : %8$s.</p>
                <p class="small">%9$s</p>
                </div>
                </body>
                </html>
                """.formatted(
                        escape(title),
                        escape(content.siteName()),
                        PosterStyle.css(size, height()),
                        escape(content.quarterLabel()),
                        figures(),
                        QrDrawing.svg(address, "Code QR : la page publique de ces chiffres", (int)
                                Math.round(QR_PIXELS * size.scale())),
                        escape(address.replaceFirst("^https?://", "")),
                        escape(sources()),
                        escape(dateline));
    }

    private double height() {
        return Math.min(TALLEST, (BOTTOM - TOP) / Math.max(content.lines().size(), 1));
    }

    private String figures() {
        StringBuilder cards = new StringBuilder();
        for (DisplayLine line : content.lines()) {
            cards.append("""
                    <div class="card %s">
                    <div class="words"><h2>%s</h2><p class="explanation">%s</p></div>
                    <div class="figure"><p class="value">%s</p><p class="target">%s</p></div>
                    </div>
                    """.formatted(
                            tone(line),
                            escape(line.label()),
                            escape(line.explanation() + remark(line)),
                            escape(line.text()),
                            escape(against(line))));
        }
        return cards.toString();
    }

    private static String remark(DisplayLine line) {
        String coverage = line.coverage() == null ? "" : " Mesuré sur " + line.coverage() + ".";
        return coverage + (line.remark() == null ? "" : " " + line.remark());
    }

    private static String tone(DisplayLine line) {
        if (line.situation() != Situation.MEASURED) {
            return "absent";
        }
        return switch (line.assessment()) {
            case ON_TARGET -> "on";
            case OFF_TARGET -> "off";
            default -> "plain";
        };
    }

    /** Says in words what the colour says: it is printed in black and white, too. */
    private static String against(DisplayLine line) {
        String target = line.targetText();
        return switch (line.assessment()) {
            case ON_TARGET -> "Objectif atteint : " + target;
            case OFF_TARGET -> "Objectif non atteint : " + target;
            default -> target == null ? "" : "Objectif : " + target;
        };
    }

    private String sources() {
        return content.lines().stream().map(DisplayLine::source).distinct().collect(Collectors.joining(" ; "));
    }
}
