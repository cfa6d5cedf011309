package fr.gouv.qualite.platform.service.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DeadLetterReplayTest {

    @Test
    void it_is_let_in_as_its_service_is() {
        assertThat(DeadLetterReplay.access(Map.of(
                        "QUALITE_KAFKA", "kafka.example:9093",
                        "KAFKA_SECURITY_PROTOCOL", "SASL_SSL",
                        "KAFKA_SASL_JAAS_CONFIG", "…",
                        "PATH", "/bin")))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "bootstrap.servers", "kafka.example:9093",
                        "security.protocol", "SASL_SSL",
                        "sasl.jaas.config", "…"));
    }
}
