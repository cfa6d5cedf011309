package fr.gouv.qualite.platform.documents;

import static fr.gouv.qualite.platform.documents.Markup.escape;

import fr.gouv.qualite.platform.documents.Block.Tone;
import java.util.ArrayList;
import java.util.List;

/** Draws a chart as SVG. Sizes are whole numbers: the PDF engine knows no others. */
final class SvgChart {

    static final int WIDTH = 640;
    private static final int LABEL = 240;
    private static final int VALUE = 90;
    private static final int BAR = 18;
    private static final int LINE = 14;
    private static final int GAP = 10;
    private static final int TOP = 24;
    private static final int CHARACTERS_A_LINE = 38;

    static {
        EmbeddedFont.register();
    }

    private final Chart chart;
    private final List<List<String>> labels;

    SvgChart(Chart chart) {
        this.chart = chart;
        this.labels = chart.bars().stream().map(bar -> lines(bar.label())).toList();
    }

    int height() {
        return TOP + labels.stream().mapToInt(SvgChart::height).sum() + GAP;
    }

    String svg() {
        StringBuilder svg = new StringBuilder();
        svg.append(("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\""
                        + " role=\"img\" aria-label=\"%s\" font-family=\"'Source Sans 3', 'Liberation Sans', sans-serif\""
                        + " font-size=\"13\" fill=\"#161616\"><title>%s</title><desc>%s</desc>")
                .formatted(
                        WIDTH,
                        height(),
                        WIDTH,
                        height(),
                        escape(chart.title()),
                        escape(chart.title()),
                        escape(chart.description())));
        int y = TOP;
        for (int i = 0; i < chart.bars().size(); i++) {
            bar(svg, chart.bars().get(i), labels.get(i), y);
            y += height(labels.get(i));
        }
        threshold(svg);
        return svg.append("</svg>").toString();
    }

    private void bar(StringBuilder svg, Chart.Bar bar, List<String> label, int y) {
        int rows = label.size() * LINE;
        int first = y + LINE - 2 + Math.max(0, (BAR - rows) / 2);
        for (int i = 0; i < label.size(); i++) {
            svg.append("<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>"
                    .formatted(LABEL - 10, first + i * LINE, escape(label.get(i))));
        }
        int top = y + Math.max(0, (rows - BAR) / 2);
        int width = Math.max(1, x(bar.value()) - LABEL);
        svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>"
                .formatted(LABEL, top, width, BAR, colour(bar.tone())));
        svg.append("<text x=\"%d\" y=\"%d\" text-anchor=\"end\" font-weight=\"bold\">%s</text>"
                .formatted(WIDTH - 2, top + 14, escape(bar.text())));
    }

    private void threshold(StringBuilder svg) {
        Chart.Threshold threshold = chart.threshold();
        if (threshold != null) {
            int x = x(threshold.value());
            svg.append(("<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#161616\" stroke-width=\"1\""
                            + " stroke-dasharray=\"4 3\"/><text x=\"%d\" y=\"13\" text-anchor=\"middle\""
                            + " font-size=\"12\">%s</text>")
                    .formatted(x, TOP - 6, x, height() - GAP / 2, x, escape(threshold.label())));
        }
    }

    private int x(double value) {
        double share = chart.max() <= 0 ? 0 : Math.clamp(value / chart.max(), 0, 1);
        return LABEL + (int) Math.round(share * (WIDTH - LABEL - VALUE));
    }

    private static int height(List<String> label) {
        return Math.max(BAR, label.size() * LINE) + GAP;
    }

    private static String colour(Tone tone) {
        return switch (tone) {
            case PLAIN, GOOD -> "#000091";
            case BAD -> "#b34000";
            case ABSENT -> "#929292";
        };
    }

    /** Cuts a label between words, into three lines at most. */
    private static List<String> lines(String label) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : label.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > CHARACTERS_A_LINE && lines.size() < 2) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
