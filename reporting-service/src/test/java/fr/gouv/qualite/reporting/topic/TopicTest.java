package fr.gouv.qualite.reporting.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** A topic is added in {@link Topic}; these say where else its name must stand. */
class TopicTest {

    @Test
    void the_consumer_subscribes_to_every_topic_and_no_other() throws IOException {
        // When
        Properties properties = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            properties.load(file);
        }

        // Then
        assertThat(Arrays.stream(properties
                                .getProperty("mp.messaging.incoming.facts.topics")
                                .split(","))
                        .map(String::strip))
                .containsExactlyInAnyOrderElementsOf(Topic.addresses());
    }

    @Test
    void the_contract_of_events_names_every_topic() throws IOException {
        // When
        String contract = Files.readString(Path.of("asyncapi.yaml"));

        // Then
        assertThat(Topic.addresses()).allMatch(address -> contract.contains("address: " + address + "\n"));
    }
}
