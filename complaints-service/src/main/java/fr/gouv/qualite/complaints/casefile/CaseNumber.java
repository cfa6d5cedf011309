package fr.gouv.qualite.complaints.casefile;

import fr.gouv.qualite.platform.PrefectureCode;
import java.security.SecureRandom;
import java.util.stream.Collectors;

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

    static String letters(int count) {
        return RANDOM.ints(count, 0, LETTERS.length())
                .mapToObj(index -> LETTERS.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
