package fr.gouv.qualite.platform.spreadsheet;

/** Texts that a spreadsheet would run instead of showing them (OWASP, CSV injection), full-width forms included. */
public final class Formulas {

    private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Formulas() {}

    /** Puts an apostrophe before what begins like a formula, as spreadsheets do to keep it a text. */
    public static String disarmed(String text) {
        return looksLikeOne(text) ? "'" + text : text;
    }

    /** Takes back the apostrophe that {@link #disarmed} put. */
    public static String asTyped(String text) {
        return text.startsWith("'") && looksLikeOne(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean looksLikeOne(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
