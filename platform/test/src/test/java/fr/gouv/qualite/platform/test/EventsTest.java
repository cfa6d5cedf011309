package fr.gouv.qualite.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.qualite.platform.service.outbox.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventsTest {

    private static final String FIGURES = "fr.gouv.qualite.complaints.monthly-figures-counted.v1";

    @Test
    void what_the_owner_declares_is_known_with_its_topic_and_schema() {
        assertThat(Events.check(
                        FIGURES, "{\"site\": \"76-ROUEN\", \"month\": \"2022-03\", \"figures\": [], \"version\": 1}"))
                .isEqualTo(new EventType("qualite.complaints.monthly-figures.v1", FIGURES, "monthly-figures.v1.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"complaints", "indicators", "surveys", "reporting"})
    void every_service_names_its_events(String service) {
        assertThat(Events.of(service)).isNotEmpty().allSatisfy(type -> assertThat(type.schema())
                .endsWith(".v1.json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fr.gouv.qualite.complaints.monthly-figures-changed.v1",
                "fr.gouv.qualite.indicators.site-changed.v1",
                "fr.gouv.qualite.nobody.changed.v1",
                "test"
            })
    void a_type_that_nobody_declares_is_refused(String type) {
        assertThatThrownBy(() -> Events.check(type, "{}")).isInstanceOf(AssertionError.class);
    }

    @Test
    void data_that_the_owner_never_publishes_are_refused() {
        assertThatThrownBy(() -> Events.check(FIGURES, "{\"site\": \"76-ROUEN\", \"month\": \"2022-03\"}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("version");
    }
}
