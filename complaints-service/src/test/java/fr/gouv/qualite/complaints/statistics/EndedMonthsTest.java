package fr.gouv.qualite.complaints.statistics;

import static fr.gouv.qualite.complaints.Api.byPost;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.complaints.Api;
import fr.gouv.qualite.complaints.Database;
import fr.gouv.qualite.complaints.SettableClock;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A quiet site says that nothing came, once the month is over there. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class EndedMonthsTest {

    private static final String MONTHLY_FIGURES = "qualite.complaints.monthly-figures.v1";

    @Inject
    EndedMonths months;

    @AfterEach
    void timePassesAgain() {
        SettableClock.goesAgain();
    }

    @Test
    void a_site_without_any_case_publishes_each_month_once_it_has_ended_there() {
        // Given
        SettableClock.set("2022-04-10T10:00:00Z");
        String site = Api.site("28-DREUX", "Dreux");

        // When: at a minute to midnight in Dreux, then at midnight, twice.
        SettableClock.set("2022-05-31T21:59:00Z");
        months.publish();
        String onTheLastEvening = published(site);
        SettableClock.set("2022-05-31T22:00:00Z");
        months.publish();
        months.publish();

        // Then
        assertThat(onTheLastEvening).isEqualTo("2022-04:1");
        assertThat(published(site)).isEqualTo("2022-04:1 2022-05:1");
        assertThat(Topics.await(MONTHLY_FIGURES, event -> event.key().equals(site + "/2022-05"))
                        .value())
                .contains("{\"code\":\"COMPLAINT_PAPER_IN_TIME\",\"numerator\":0,\"denominator\":0}");
    }

    @Test
    void each_site_counts_its_own_days() {
        // Given: when May ends in Paris, June has begun in Réunion for two hours.
        SettableClock.set("2022-05-10T10:00:00Z");
        String site = Api.site("974-SAINT-PAUL", "Saint-Paul");

        // When
        SettableClock.set("2022-05-31T20:00:00Z");
        months.publish();

        // Then
        assertThat(published(site)).isEqualTo("2022-05:1");
    }

    @Test
    void an_older_case_makes_the_months_since_it_known() {
        // Given
        SettableClock.set("2022-05-10T10:00:00Z");
        String site = Api.site("28-CHATEAUDUN", "Châteaudun");
        SettableClock.set("2022-06-10T10:00:00Z");
        months.publish();
        Map<String, Object> old = byPost(site);
        old.put("receivedOn", "2022-02-15");
        Api.record(old);

        // When
        months.publish();

        // Then: February counts a late case; the two months without any are published too.
        assertThat(published(site)).isEqualTo("2022-02:1 2022-03:1 2022-04:1 2022-05:1");
    }

    /** The months published for a site, each with its version. */
    private static String published(String site) {
        return Database.text("""
                SELECT coalesce(string_agg(to_char(month, 'YYYY-MM') || ':' || version, ' ' ORDER BY month), '')
                FROM monthly_figures WHERE figures IS NOT NULL AND site = '%s'""".formatted(site));
    }
}
