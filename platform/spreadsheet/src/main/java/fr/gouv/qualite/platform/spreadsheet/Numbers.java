package fr.gouv.qualite.platform.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as workbooks keep them. */
final class Numbers {

    /** The precision a spreadsheet keeps: beyond, 1.68 would come back as 1.6799999999999999. */
    private static final MathContext SPREADSHEET_PRECISION = new MathContext(15);

    private Numbers() {}

    /** A number as people typed it. */
    static String asTyped(String stored) {
        if (isPlain(stored)) {
            return stored;
        }
        try {
            BigDecimal number = new BigDecimal(stored.strip());
            // The exponent first: writing 1E999999999 in full would not end.
            return Math.abs((long) number.scale()) > 400
                    ? stored
                    : number.round(SPREADSHEET_PRECISION).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return stored;
        }
    }

    private static boolean isPlain(String stored) {
        return stored.length() < 10 && stored.chars().allMatch(c -> c >= '0' && c <= '9') && !stored.startsWith("0");
    }
}
