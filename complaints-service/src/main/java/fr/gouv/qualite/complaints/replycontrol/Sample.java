package fr.gouv.qualite.complaints.replycontrol;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * A sample that anyone can draw again from its seed: the cases are put in the order of the SHA-256 of « seed:number », in
 * hexadecimal, and the first ones are taken. The order in which they come plays no part.
 *
 * @param seed any whole number
 * @param size how many are wanted, from 1
 */
record Sample(long seed, int size) {

    /** The numbers drawn, in the order of the draw; all of them when there are no more than wanted. */
    List<String> draw(Collection<String> numbers) {
        return numbers.stream()
                .distinct()
                .sorted(Comparator.comparing(this::rank).thenComparing(Comparator.naturalOrder()))
                .limit(size)
                .toList();
    }

    private String rank(String number) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest((seed + ":" + number).getBytes(UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
