package fr.gouv.qualite.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import fr.gouv.qualite.reporting.SeineMaritime.Told;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the tests here take for an event is one by the schemas that its owner publishes. */
class ProducersTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({
        "qualite.indicators.organisation.v1, indicators-service, organisation.v1.json",
        "qualite.indicators.indicator.v1, indicators-service, indicator.v1.json",
        "qualite.indicators.measurement.v1, indicators-service, measurement.v1.json",
        "qualite.complaints.case.v1, complaints-service, case.v1.json",
        "qualite.complaints.monthly-figures.v1, complaints-service, monthly-figures.v1.json",
        "qualite.complaints.reply-control.v1, complaints-service, reply-control.v1.json",
        "qualite.surveys.results.v1, surveys-service, results.v1.json"
    })
    void the_events_of_the_tests_are_what_their_owner_publishes(String topic, String owner, String file)
            throws IOException {
        // Given
        Path committed = Path.of("..", owner, "src/main/resources/schemas", file);
        assumeTrue(Files.exists(committed), "The owner's schema is read beside this module");
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(committed));
        List<Told> events = SeineMaritime.everything().stream()
                .filter(told -> told.topic().equals(topic))
                .toList();

        // When
        List<String> errors = events.stream()
                .flatMap(told -> validate(schema, told))
                .distinct()
                .toList();

        // Then
        assertThat(events).isNotEmpty();
        assertThat(errors).isEmpty();
    }

    private static Stream<String> validate(JsonSchema schema, Told told) {
        try {
            return schema.validate(JSON.readTree(told.data())).stream().map(Object::toString);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
