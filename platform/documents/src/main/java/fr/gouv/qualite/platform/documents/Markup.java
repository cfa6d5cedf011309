package fr.gouv.qualite.platform.documents;

/** Text made safe for XML. */
public final class Markup {

    private Markup() {}

    public static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            switch (point) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default -> {
                    if (isAllowed(point)) {
                        safe.appendCodePoint(point);
                    }
                }
            }
        });
        return safe.toString();
    }

    /** XML 1.0 has no place for most control characters, even escaped. */
    private static boolean isAllowed(int point) {
        return point >= 0x20
                ? point < 0xD800 || (point > 0xDFFF && point != 0xFFFE && point != 0xFFFF)
                : point == '\n' || point == '\t';
    }
}
