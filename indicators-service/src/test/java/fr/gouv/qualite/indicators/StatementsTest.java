package fr.gouv.qualite.indicators;

import static fr.gouv.qualite.indicators.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Statements;
import fr.gouv.qualite.platform.test.Tokens;
import fr.gouv.qualite.platform.test.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However many sites, indicators and prefectures there are, a request asks the database a fixed number of questions. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class StatementsTest {

    private static final String[] INDICATORS =
            IntStream.range(0, 12).mapToObj(i -> "MANY_" + i).toArray(String[]::new);

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void manySitesAndIndicators() {
        for (String indicator : INDICATORS) {
            Api.indicator(indicator, "PERCENT", "RATIO", indicator.equals("MANY_0") ? "ENTERED" : "COMPUTED");
        }
        for (String prefecture : new String[] {"22", "29", "35", "56"}) {
            Api.prefecture(prefecture, INDICATORS);
            Api.site(prefecture + "-UN");
            Api.site(prefecture + "-DEUX");
        }
    }

    /** A perimeter anywhere that stays with a version of its framework costs one statement more, for all of them. */
    @ParameterizedTest
    @CsvSource({
        "frameworks, 1",
        "frameworks/F35, 1",
        "prefectures, 1",
        "sites, 1",
        "sites?prefecture=35, 1",
        "indicators, 1",
        "indicators?framework=F35, 2",
        "targets?prefecture=35, 1",
        "month-boards/35-UN/2021-01, 8",
        "completeness?period=2021-01, 7",
        "completeness?period=2021-01&prefecture=35, 6",
        "completeness/prefectures?period=2021-01, 9",
        "consolidations?period=2021&prefecture=35, 5",
        "consolidations?period=2021&region=BRETAGNE, 5",
        "consolidations?period=2021, 6",
        "month-boards/35-UN/2021-01/history, 2",
        "transparency-displays?prefecture=35&period=2021-Q1, 9",
        "transparency-displays/35-UN/2021-Q1, 9",
        "public/transparency-displays?limit=100, 2",
        "flash-infos/35-UN/2021-01, 15",
        "public/flash-infos?limit=100, 2",
        "consolidations/prefectures?indicator=MANY_1&period=2021, 8",
        "digital-points?prefecture=35&from=2021-01&to=2021-12, 2",
        "digital-points/35-UN?from=2021-01&to=2021-12, 4",
    })
    void a_reading_asks_a_fixed_number_of_statements(String address, long most) {
        assertThat(Statements.of(
                        () -> as(Tokens.of("admin")).get(address).then().statusCode(200)))
                .isBetween(1L, most);
    }

    @Test
    void the_figures_of_a_month_read_the_catalogue_and_the_cells_once() {
        // Given
        long before = readingsOfCatalogueAndCells();

        // When
        StringBuilder figures = new StringBuilder();
        for (int i = 1; i < INDICATORS.length; i++) {
            figures.append(i == 1 ? "" : ",").append("""
                    {"code": "MANY_%d", "numerator": 1, "denominator": 2}""".formatted(i));
        }
        Topics.publish(
                "qualite.complaints.monthly-figures.v1",
                "35-UN/2021-02",
                ComplaintFigures.TYPE,
                "{\"site\": \"35-UN\", \"month\": \"2021-02\", \"version\": 1, \"figures\": [" + figures + "]}");
        awaitStoredIn("measurements/35-UN/2021-02/MANY_11");

        // Then: the reads of waiting are by identifier and are not queries.
        assertThat(readingsOfCatalogueAndCells() - before).isBetween(1L, 2L);
    }

    /** No request brings these figures, so that what the service does by itself meanwhile is told by what it reads. */
    private long readingsOfCatalogueAndCells() {
        Statistics asked = sessions.getStatistics();
        return Stream.of(asked.getQueries())
                .filter(query -> query.contains("Measurement") || query.contains("ReferenceDocument"))
                .mapToLong(query -> asked.getQueryStatistics(query).getExecutionCount())
                .sum();
    }

    private static void awaitStoredIn(String cell) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> as(Tokens.of("admin")).get(cell).statusCode() == 200);
    }
}
