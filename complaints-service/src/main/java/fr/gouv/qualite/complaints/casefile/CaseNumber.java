package fr.gouv.qualite.complaints.casefile;

import fr.gouv.qualite.platform.PrefectureCode;
import java.security.SecureRandom;

/**
 * The number people quote: {@code 76-2026-7K3MQP}. Drawn at random, so that it tells nobody how many others wrote;
 * without the letters and digits that are taken for one another.
 */
final class CaseNumber {

    static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private CaseNumber() {}

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
