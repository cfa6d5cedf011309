package fr.gouv.qualite.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.test.ServiceArchitecture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    private static final Path SOURCES = Path.of("src/main/java/fr/gouv/qualite/complaints");

    /** The table of the cases in SQL, its entity in HQL. */
    private static final Pattern CASES = Pattern.compile("\\bcase_file\\b|(?i:from|join) CaseFile\\b");

    @TestFactory
    Stream<DynamicTest> the_code_keeps_the_shape_of_every_service() {
        // Open311 knows no Idempotency-Key: its standard is kept as it is. A search and letters write nothing but that
        // they were read, and what they answer is not to be saved.
        return ServiceArchitecture.rulesOf(
                "complaints",
                "Open311Resource.create",
                "PresenceResource.renew",
                "PresenceResource.leave",
                "PersonResource.search",
                "PersonResource.copy",
                "LetterResource.print");
    }

    @Test
    void the_cases_are_queried_by_their_own_package_only() throws IOException {
        // When
        List<Path> queries;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            queries = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> CASES.matcher(read(file)).find())
                    .map(SOURCES::relativize)
                    .toList();
        }

        // Then
        assertThat(queries).isNotEmpty().allMatch(file -> file.startsWith("casefile"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
