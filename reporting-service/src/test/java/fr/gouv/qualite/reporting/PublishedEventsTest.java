package fr.gouv.qualite.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.test.Events;
import org.junit.jupiter.api.Test;

class PublishedEventsTest {

    @Test
    void the_events_of_the_code_are_those_of_the_contract() {
        assertThat(Events.of("reporting")).containsExactly(ReportingEvents.ANNUAL_REPORT_PUBLISHED);
    }
}
