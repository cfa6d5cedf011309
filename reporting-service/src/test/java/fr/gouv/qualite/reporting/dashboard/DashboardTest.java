package fr.gouv.qualite.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Statements;
import fr.gouv.qualite.platform.test.Tokens;
import fr.gouv.qualite.reporting.Api;
import fr.gouv.qualite.reporting.SeineMaritime;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class DashboardTest {

    @BeforeEach
    void figures() {
        if (!Api.knows(SeineMaritime.SURVEY)) {
            Api.tell(SeineMaritime.everything());
        }
    }

    @Test
    void a_site_sees_its_months_against_their_target_and_the_whole_period() {
        // When
        JsonPath board = get("dashboards/sites/76-ROUEN?from=2022-02&to=2022-03");

        // Then
        String email = indicator("EMAIL_IN_TIME");
        assertThat(board.getString(email + "target.display")).isEqualTo(">\u00a075\u00a0%");
        assertThat(board.getString(email + "periods[0].figure.assessment")).isEqualTo("ON_TARGET");
        assertThat(board.getString(email + "total.display")).isEqualTo("93,18\u00a0%");
        assertThat(board.getInt(email + "total.numerator")).isEqualTo(82);
        assertThat(board.getInt(email + "total.denominator")).isEqualTo(88);
        String calls = indicator("CALLS_ANSWERED");
        assertThat(board.getString(calls + "periods[0].figure.assessment")).isEqualTo("MISSING");
        assertThat(board.getString(calls + "periods[1].remarks[0]")).isEqualTo("problème Memobox");
        assertThat(board.getString(calls + "periods[1].figure.assessment")).isEqualTo("OFF_TARGET");
    }

    @Test
    void a_prefecture_sees_the_messages_and_surveys_of_its_sites() {
        // When
        JsonPath board = get("dashboards/prefectures/76?from=2022-01&to=2022-03");

        // Then
        assertThat(board.getString("perimeter.name")).isEqualTo("Préfecture de la Seine-Maritime");
        assertThat(board.getInt("complaints.total")).isEqualTo(34);
        assertThat(board.getInt("complaints.byChannel.find { it.code == 'URN' }.count"))
                .isEqualTo(4);
        assertThat(board.getInt("complaints.byChannel.find { it.code == 'WEB_FORM' }.count"))
                .isEqualTo(30);
        assertThat(board.getInt("complaints.byScope.find { it.code == 'RECEPTION' }.count"))
                .isEqualTo(1);
        assertThat(board.getString(
                        "complaints.rates.find { it.code == 'COMPLAINT_ELECTRONIC_IN_TIME' }.figure.display"))
                .isEqualTo("100\u00a0%");
        assertThat(board.getString("surveys[0].themes.find { it.code == 'GENERAL_RECEPTION' }.display"))
                .isEqualTo("87,78\u00a0%");
        assertThat(board.getBoolean("surveys[0].themes.find { it.code == 'WEBSITE' }.underThreshold"))
                .isTrue();
        assertThat(board.getString("surveys[0].questions.find { it.code == 'WEBSITE_EASY_ACCESS' }.satisfaction"))
                .isEqualTo("68,42\u00a0%");
    }

    @Test
    void a_dashboard_takes_the_same_few_statements_whatever_the_months() {
        // Given
        get("dashboards/prefectures/76?from=2022-02&to=2022-02");
        long aMonth = Statements.of(() -> get("dashboards/prefectures/76?from=2022-02&to=2022-02"));

        // When
        long threeYears = Statements.of(() -> get("dashboards/prefectures/76?from=2020-01&to=2022-12"));

        // Then
        assertThat(threeYears).isEqualTo(aMonth).isBetween(1L, 10L);
    }

    @Test
    void a_period_too_long_or_upside_down_is_refused_with_what_to_do() {
        // When
        String tooLong = Api.as(Tokens.manager("76"))
                .get("dashboards/prefectures/76?from=2019-01&to=2022-12")
                .then()
                .statusCode(422)
                .extract()
                .asString();
        var upsideDown = Api.as(Tokens.manager("76"))
                .get("dashboards/prefectures/76?from=2022-03&to=2022-01")
                .then();

        // Then
        assertThat(tooLong).isEqualTo("""
                {"type":"https://qualite.gouv.fr/problems/period-too-long","title":"Période trop longue","status":422,\
                "detail":"Demandez au plus 36 mois à la fois."}""");
        upsideDown.statusCode(422).body("errors[0].field", equalTo("to"));
    }

    @Test
    void an_unknown_site_is_not_found_and_a_wrong_code_is_explained() {
        // When
        var unknown = Api.as(Tokens.manager("76"))
                .get("dashboards/sites/76-NULLE-PART?from=2022-01&to=2022-02")
                .then();
        var wrong = Api.as(Tokens.manager("76"))
                .get("dashboards/sites/rouen?from=2022-01&to=2022-02")
                .then();

        // Then
        unknown.statusCode(404).body("detail", equalTo("« 76-NULLE-PART » n’est pas connu. Vérifiez le code."));
        wrong.statusCode(422);
    }

    private static String indicator(String code) {
        return "rubrics.indicators.flatten().find { it.code == '" + code + "' }.";
    }

    private static JsonPath get(String path) {
        return Api.as(Tokens.manager("76"))
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
