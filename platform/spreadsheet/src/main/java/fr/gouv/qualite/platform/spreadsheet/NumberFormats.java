package fr.gouv.qualite.platform.spreadsheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * How an Office Open XML workbook shows its numbers. A percentage and a date are stored as plain numbers: « 43 % » as
 * 0.43, « 1/2 », which the spreadsheet took for a day, as 46054.
 */
final class NumberFormats {

    private enum Kind {
        PLAIN,
        PERCENT,
        DATE
    }

    private static final int MOST_STYLES = 65_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

    private final List<Kind> ofStyles;

    private NumberFormats(List<Kind> ofStyles) {
        this.ofStyles = ofStyles;
    }

    static NumberFormats of(ZipFile zip) throws IOException, XMLStreamException {
        ZipEntry part = zip.getEntry("xl/styles.xml");
        List<Kind> ofStyles = new ArrayList<>();
        Map<String, Kind> own = new HashMap<>();
        boolean inCells = false;
        XMLStreamReader xml = part == null ? null : Part.open(zip, part);
        while (xml != null && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
                break;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "numFmt" -> own.put(xml.getAttributeValue(null, "numFmtId"), own(xml));
                case "cellXfs" -> inCells = true;
                case "xf" -> {
                    if (inCells) {
                        String id = String.valueOf(xml.getAttributeValue(null, "numFmtId"));
                        ofStyles.add(own.getOrDefault(id, builtIn(id)));
                    }
                }
                default -> {}
            }
            if (ofStyles.size() > MOST_STYLES || own.size() > MOST_STYLES) {
                throw UnreadableSpreadsheet.tooLarge();
            }
        }
        return new NumberFormats(ofStyles);
    }

    /** Whether what is stored is what the person sees. */
    boolean isPlain(int style) {
        return kind(style) == Kind.PLAIN;
    }

    /** What the person sees, near enough to be understood: « 43 % », {@code 2026-02-01}. */
    String shown(int style, String stored) {
        if (stored.isEmpty()) {
            return stored;
        }
        return switch (kind(style)) {
            case PLAIN -> stored;
            case PERCENT -> number(stored) == null ? stored : percent(stored);
            case DATE -> number(stored) == null ? stored : day(stored);
        };
    }

    private Kind kind(int style) {
        return style >= 0 && style < ofStyles.size() ? ofStyles.get(style) : Kind.PLAIN;
    }

    private static String percent(String stored) {
        return new BigDecimal(stored).movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }

    private static String day(String stored) {
        BigDecimal days = new BigDecimal(stored);
        // Excel knows no day after the year 9999.
        return days.signum() < 0 || days.compareTo(BigDecimal.valueOf(2_958_466)) >= 0
                ? stored
                : FIRST_DAY.plusDays(days.longValue()).toString();
    }

    private static @Nullable BigDecimal number(String stored) {
        return stored.matches("-?\\d{1,400}(\\.\\d{1,400})?") ? new BigDecimal(stored) : null;
    }

    private static Kind own(XMLStreamReader xml) {
        String code = String.valueOf(xml.getAttributeValue(null, "formatCode"));
        // What stands between quotes, brackets or after a backslash is no part of the pattern.
        String pattern = code.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").toLowerCase(Locale.ROOT);
        if (pattern.contains("%")) {
            return Kind.PERCENT;
        }
        boolean isDate = !pattern.contains("general") && pattern.matches(".*[dmyhs].*");
        return isDate ? Kind.DATE : Kind.PLAIN;
    }

    private static Kind builtIn(String id) {
        return switch (id) {
            case "9", "10" -> Kind.PERCENT;
            case "14", "15", "16", "17", "18", "19", "20", "21", "22", "45", "46", "47" -> Kind.DATE;
            default -> Kind.PLAIN;
        };
    }
}
