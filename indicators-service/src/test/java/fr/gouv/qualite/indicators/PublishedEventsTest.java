package fr.gouv.qualite.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.test.Events;
import org.junit.jupiter.api.Test;

class PublishedEventsTest {

    @Test
    void the_events_of_the_code_are_those_of_the_contract() {
        assertThat(Events.of("indicators"))
                .containsExactlyInAnyOrder(
                        IndicatorsEvent.ORGANISATION_CHANGED,
                        IndicatorsEvent.FRAMEWORK_CHANGED,
                        IndicatorsEvent.INDICATOR_CHANGED,
                        IndicatorsEvent.MEASUREMENT_CHANGED,
                        IndicatorsEvent.PERIOD_CHANGED);
    }
}
