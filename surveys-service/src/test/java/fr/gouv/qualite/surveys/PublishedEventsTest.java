package fr.gouv.qualite.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.test.Events;
import org.junit.jupiter.api.Test;

class PublishedEventsTest {

    @Test
    void the_events_of_the_code_are_those_of_the_contract() {
        assertThat(Events.of("surveys"))
                .containsExactlyInAnyOrder(SurveysEvent.RESULTS_CHANGED, SurveysEvent.MONTHLY_RESULTS_CHANGED);
    }
}
