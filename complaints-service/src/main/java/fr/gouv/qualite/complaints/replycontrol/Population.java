package fr.gouv.qualite.complaints.replycontrol;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * The replies that a sample was drawn from: the numbers of their cases, in ascending order, one a line, each line ended. Its
 * hash is the SHA-256 of that text in UTF-8, in hexadecimal, as {@code sha256sum} gives it for a file. What happens to the
 * cases afterwards changes neither: with the seed, they give the sample again.
 */
@Entity
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
@Table(name = "control_population")
class Population {

    @Id
    private UUID controlId;

    private String numbers;

    protected Population() {}

    static Population of(UUID control, Collection<String> caseNumbers) {
        Population population = new Population();
        population.controlId = control;
        StringBuilder text = new StringBuilder();
        caseNumbers.stream().sorted().forEach(number -> text.append(number).append('\n'));
        population.numbers = text.toString();
        return population;
    }

    List<String> numbers() {
        return numbers.lines().toList();
    }

    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(numbers.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
