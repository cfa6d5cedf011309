package fr.gouv.qualite.indicators.sheet;

import fr.gouv.qualite.platform.InvalidValueException;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers that people type in a sheet. What can be read in two ways is refused, with what to write instead. */
final class SheetNumber {

    /** The spaces of French thousands, narrow and not: « 1 234 ». */
    private static final String SPACES = "[ \u00A0\u202F\u2009]";

    private static final String WHOLE = "-?(\\d{1,40}|\\d{1,3}(" + SPACES + "\\d{3}){1,12})";
    private static final Pattern COUNT = Pattern.compile(WHOLE + "([.,]0{1,2})?");
    private static final Pattern DECIMAL = Pattern.compile(WHOLE + "([.,]\\d{1,40})?");

    /** « 1.234 », « 1,234 », « 1'234,5 »: thousands, then decimals, or something else. */
    private static final Pattern GROUPED =
            Pattern.compile("(?<whole>-?[1-9]\\d{0,2}([.,'’])\\d{3}(\\2\\d{3}){0,11})(?<decimals>[.,]\\d{1,40})?");

    /** The comma of « 1,234 » is the French one. */
    private static final Pattern FRENCH_DECIMAL = Pattern.compile(WHOLE + ",\\d{1,40}");

    private SheetNumber() {}

    /** A number of things, which is whole. */
    static BigDecimal count(String typed) {
        if (COUNT.matcher(typed).matches()) {
            return plain(typed.replaceFirst("[.,]0+$", ""));
        }
        Matcher grouped = GROUPED.matcher(typed);
        if (grouped.matches()) {
            String decimals = grouped.group("decimals");
            throw ambiguous(
                    typed,
                    decimals == null || decimals.matches(".0+")
                            ? "Écrivez " + withoutSeparator(grouped) + ", sans séparateur."
                            : "Ce nombre compte quelque chose : écrivez-le sans virgule ni point.");
        }
        if (DECIMAL.matcher(typed).matches()) {
            throw new InvalidValueException(
                    quoted(typed)
                            + " n’est pas un nombre entier. Ce nombre compte quelque chose : écrivez-le sans virgule ni point.");
        }
        throw notANumber(typed, "1234");
    }

    /** A number that may have decimals. */
    static BigDecimal decimal(String typed) {
        if (FRENCH_DECIMAL.matcher(typed).matches()) {
            return plain(typed.replace(',', '.'));
        }
        Matcher grouped = GROUPED.matcher(typed);
        if (grouped.matches()) {
            String decimals = grouped.group("decimals");
            String thousands = withoutSeparator(grouped) + (decimals == null ? "" : "," + decimals.substring(1));
            boolean mayBeDecimal = typed.matches("-?\\d+\\.\\d+");
            throw ambiguous(
                    typed,
                    "Écrivez " + thousands + (mayBeDecimal ? " ou " + typed.replace('.', ',') : "")
                            + ", avec une virgule pour les décimales seulement.");
        }
        if (DECIMAL.matcher(typed).matches()) {
            return plain(typed.replace(',', '.'));
        }
        throw notANumber(typed, "12 ou 1,5");
    }

    private static String withoutSeparator(Matcher grouped) {
        return grouped.group("whole").replaceAll("[.,'’]", "");
    }

    private static BigDecimal plain(String number) {
        return new BigDecimal(number.replaceAll(SPACES, ""));
    }

    private static InvalidValueException ambiguous(String typed, String advice) {
        return new InvalidValueException(quoted(typed) + " peut se lire de plusieurs façons. " + advice);
    }

    private static InvalidValueException notANumber(String typed, String example) {
        return new InvalidValueException(
                typed.endsWith("%")
                        ? quoted(typed) + " est un pourcentage : écrivez le nombre lui-même, sans « % »."
                        : quoted(typed) + " n’est pas un nombre. Exemple : " + example + ".");
    }

    private static String quoted(String typed) {
        return "« " + (typed.length() > 60 ? typed.substring(0, 60) + "…" : typed) + " »";
    }
}
