package fr.gouv.qualite.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The code of a prefecture: that of its département or overseas territory, as INSEE writes it ({@code 76}, {@code 2A},
 * {@code 971}, {@code 988}).
 */
public record PrefectureCode(@JsonValue String value) implements Comparable<PrefectureCode> {

    /** 01 to 95 (20 became 2A and 2B), 971 to 978 overseas, 986 to 988 in the Pacific. */
    static final String PATTERN = "0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-5]|97[1-8]|98[6-8]";

    private static final Pattern CODE = Pattern.compile(PATTERN);

    public PrefectureCode {
        if (!CODE.matcher(value).matches()) {
            throw new InvalidValueException("« " + value + " » n’est pas un code de préfecture."
                    + " Donnez le code du département, par exemple 76, 2A ou 971.");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PrefectureCode of(String value) {
        return new PrefectureCode(value);
    }

    @Override
    public int compareTo(PrefectureCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
