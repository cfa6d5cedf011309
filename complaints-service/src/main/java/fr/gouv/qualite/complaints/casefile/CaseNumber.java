package fr.gouv.qualite.complaints.casefile;

import fr.gouv.qualite.platform.PrefectureCode;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number people quote: {@code 76-2026-7K3MQP}. Drawn at random, so that it reveals nothing about how many others wrote;
 * without the letters and digits that are taken for one another.
 */
public final class CaseNumber {

    static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 6;
    private static final Pattern QUOTED =
            Pattern.compile("\\b\\d[\\dAB]\\d?-\\d{4}-[" + LETTERS + "]{6}\\b", Pattern.CASE_INSENSITIVE);
    private static final SecureRandom RANDOM = new SecureRandom();

    private CaseNumber() {}

    /** The numbers that a text quotes, in any letter case. */
    public static List<String> quotedIn(String text) {
        return QUOTED.matcher(text)
                .results()
                .map(found -> found.group().toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    static String draw(PrefectureCode prefecture, int year) {
        return prefecture + "-" + year + "-" + letters(LENGTH);
    }

    /** One draw for all of them: each takes five bits of its byte, since there are thirty-two. */
    static String letters(int count) {
        byte[] drawn = new byte[count];
        RANDOM.nextBytes(drawn);
        StringBuilder letters = new StringBuilder(count);
        for (byte letter : drawn) {
            letters.append(LETTERS.charAt(letter & 31));
        }
        return letters.toString();
    }
}
