package fr.gouv.qualite.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The code of a site: its prefecture's code, then its town in capitals without accents ({@code 76-LE-HAVRE}).
 *
 * <p>The code alone gives the prefecture, so that rights are checked without looking anything up.
 */
public record SiteCode(@JsonValue String value) implements Comparable<SiteCode> {

    /** Long enough for {@code 974-SAINTE-MARIE-DE-LA-REUNION-ANNEXE-AEROPORT}. */
    static final int MAX_LENGTH = 60;

    private static final Pattern CODE = Pattern.compile("(?<prefecture>" + PrefectureCode.PATTERN + ")(-[A-Z0-9]+)+");

    public SiteCode {
        if (value.length() > MAX_LENGTH || !CODE.matcher(value).matches()) {
            throw new InvalidValueException("« " + value + " » n’est pas un code de site."
                    + " Donnez le code du département, un tiret, puis la ville en capitales sans accent,"
                    + " par exemple 76-LE-HAVRE.");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SiteCode of(String value) {
        return new SiteCode(value);
    }

    /** The prefecture that the site belongs to. */
    public PrefectureCode prefecture() {
        return PrefectureCode.of(value.substring(0, value.indexOf('-')));
    }

    @Override
    public int compareTo(SiteCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
