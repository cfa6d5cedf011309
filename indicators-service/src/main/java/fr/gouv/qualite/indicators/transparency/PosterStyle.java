package fr.gouv.qualite.indicators.transparency;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The style of the poster, written for A4; every length is multiplied for a larger sheet. */
final class PosterStyle {

    private static final Pattern LENGTH = Pattern.compile("(\\d+(?:\\.\\d+)?)(mm|pt)\\b");

    private static final String CSS = """
            @page { size: 210mm 297mm; margin: 0; }
            body { margin: 0; font-family: 'Source Sans 3'; color: #161616; line-height: 1.2; }
            p, h1, h2 { margin: 0; }
            .band { height: 43mm; padding: 13mm 16mm 0 16mm; margin: 0 0 10mm 0; background-color: #000091; color: #ffffff; }
            .issuer { font-size: 15pt; font-weight: bold; }
            h1 { font-size: 36pt; font-weight: bold; line-height: 1.15; margin: 1.5mm 0 1mm 0; }
            .quarter { font-size: 21pt; }
            .card { margin: 0 16mm $betweenmm 16mm; height: $innermm; }
            .words { height: $innermm; padding: $headmm 0 0 7mm; width: 96mm; }
            .figure { margin: -$innermm 0 0 103mm; padding: $valuemm 0 0 0; width: 72.6mm; text-align: right; }
            h2 { font-size: $titlept; line-height: 1.12; }
            .explanation { font-size: $smallpt; color: #3a3a3a; line-height: 1.25; margin: $gapmm 0 0 0; }
            .value { font-size: $figurept; font-weight: bold; line-height: 1.05; color: #000091; }
            .target { font-size: $statuspt; font-weight: bold; margin: $gapmm 0 0 0; }
            .plain { border-left: 2.4mm solid #000091; }
            .plain .target { color: #3a3a3a; }
            .on { border-left: 2.4mm solid #18753c; }
            .on .target { color: #18753c; }
            .off { border-left: 2.4mm dashed #b34000; }
            .off .target { color: #b34000; }
            .absent { border-left: 2.4mm dotted #929292; }
            .absent .value { font-size: $absentpt; font-weight: normal; color: #3a3a3a; }
            .absent .target { color: #3a3a3a; font-weight: normal; }
            .rule { position: absolute; top: 246mm; left: 16mm; width: 178mm; height: 0.5mm; background-color: #000091; }
            .qr { position: absolute; top: 250mm; left: 13mm; }
            .foot { position: absolute; top: 254mm; left: 60mm; width: 134mm; }
            .more { font-size: 15pt; font-weight: bold; color: #000091; }
            .address { font-size: 12pt; margin: 1mm 0 3mm 0; }
            .small { font-size: 9pt; color: #3a3a3a; margin: 0 0 0.8mm 0; }
            """;

    private PosterStyle() {}

    /** @param height that a figure takes on A4, in millimetres; everything in it follows */
    static String css(PaperSize size, double height) {
        double k = height / 43;
        double text = Math.max(k, 0.62);
        String css = CSS.replace("-$innermm", "-" + number(height - 3 * k) + "mm")
                .replace("$inner", number(height - 6 * k))
                .replace("$between", number(6 * k))
                .replace("$head", number(3 * k))
                .replace("$title", number(21 * text))
                .replace("$gap", number(2.2 * k))
                .replace("$small", number(13.5 * text))
                .replace("$status", number(12.2 * text))
                .replace("$value", number(4.5 * k))
                .replace("$figure", number(46 * k))
                .replace("$absent", number(28 * k));
        return LENGTH.matcher(css).replaceAll(length -> scaled(length, size.scale()));
    }

    private static String scaled(MatchResult length, double scale) {
        return number(Double.parseDouble(length.group(1)) * scale) + length.group(2);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
