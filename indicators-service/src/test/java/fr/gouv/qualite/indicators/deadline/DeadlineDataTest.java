package fr.gouv.qualite.indicators.deadline;

import static fr.gouv.qualite.indicators.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import fr.gouv.qualite.indicators.Api;
import fr.gouv.qualite.platform.test.Contract;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import fr.gouv.qualite.platform.test.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines are the framework's data: versioned, compared, published; a prefecture may only tighten them. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class DeadlineDataTest {

    private static final Tokens NATIONAL = Tokens.of("national");

    @Test
    void the_deadlines_of_a_framework_are_kept_by_version_compared_and_published() {
        // Given
        Api.keep("frameworks/FD52", aFramework(complaint("ELECTRONIC", 15, "2019-02-04", "2019-12-31")));

        // When
        put("frameworks/FD52", aFramework(complaint("ELECTRONIC", 5, "2020-01-01", null)))
                .statusCode(200)
                .body("deadlineRules.workingDays", contains(5), "nationwide", is(false));

        // Then
        as(NATIONAL).get("frameworks/FD52/versions/1").then().body("deadlineRules.workingDays", contains(15));
        as(NATIONAL)
                .get("frameworks/FD52/comparison?from=1&to=2")
                .then()
                .body("changes.subject", contains("DEADLINE", "DEADLINE"))
                .body("changes.text", hasItem(containsString("Délai ajouté. Réponse à une réclamation")));
        JsonPath event = event("qualite.indicators.framework.v1", "FD52", "framework.v1.json", "\"workingDays\":5");
        assertThat(event.getList("editions[0].deadlineRules.from", String.class))
                .containsExactly("2020-01-01");
    }

    @Test
    void a_version_that_says_nothing_of_deadlines_keeps_those_it_follows() {
        // Given
        Api.keep("frameworks/FD70", aFramework(complaint("ANY", 7, "2019-02-04", null)));

        // When
        put(
                        "frameworks/FD70",
                        "{\"title\": \"Autre titre\", \"validFrom\": \"2019-02-04\", \"rubrics\": [], \"modules\": []}")
                .statusCode(200)
                .body("title", is("Autre titre"))
                // Then
                .body("deadlineRules.workingDays", contains(7));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"workingDays\": 5        | \"workingDays\": 0           | Un délai va de 1 à 60 jours ouvrés.",
                "\"workingDays\": 5        | \"workingDays\": 61          | Un délai va de 1 à 60 jours ouvrés.",
                "\"from\": \"2020-01-01\"  | \"from\": \"0020-01-01\"     | vérifiez l’année",
                "\"source\": \"Test\"      | \"source\": \" \"            | Indiquez le texte qui fixe ce délai.",
                "\"kind\": \"COMPLAINT\"   | \"kind\": \"COMPLIMENT\"     | deadlineRules[0].kind",
                "\"channels\": \"ANY\"     | \"channels\": \"PIGEON\"     | deadlineRules[0].channels",
            })
    void a_deadline_that_makes_no_sense_is_refused(String right, String wrong, String said) {
        String refused = as(NATIONAL)
                .header("If-None-Match", "*")
                .body(aFramework(complaint("ANY", 5, "2020-01-01", null)).replace(right, wrong))
                .put("frameworks/FD88")
                .then()
                .statusCode(anyOf(is(400), is(422)))
                .extract()
                .asString();

        assertThat(refused).contains(said);
    }

    @Test
    void two_deadlines_for_one_demand_are_refused() {
        as(NATIONAL)
                .header("If-None-Match", "*")
                .body(aFramework(complaint("ANY", 5, "2020-01-01", null) + ", "
                        + complaint("ELECTRONIC", 10, "2021-01-01", null)))
                .put("frameworks/FD89")
                .then()
                .statusCode(422)
                .body("errors[0].field", is("deadlineRules[1]"));
    }

    @Test
    void a_prefecture_tightens_its_deadlines_with_a_date_and_never_loosens_them() {
        // Given
        Api.keep("frameworks/FD54", aFramework(complaint("ELECTRONIC", 15, "2019-02-04", null)));
        Api.keep("prefectures/54", """
                {"name": "Meurthe-et-Moselle", "holidayZone": "METROPOLE", "timeZone": "Europe/Paris",
                 "perimeters": [{"framework": "FD54", "modules": [], "from": "2019-03-01", "to": "2019-12-31"}]}""");
        Tokens manager = Tokens.manager("54");

        // When
        own(manager, complaint("ANY", 5, "2019-03-01", "2019-12-31")).statusCode(200);

        // Then
        as(manager)
                .get("prefectures/54")
                .then()
                .body("deadlineRules.workingDays", contains(5), "perimeters", hasSize(1));
        as(manager)
                .get("prefectures/54/versions")
                .then()
                .body("items[0].changes", hasItem(containsString("Délai propre ajouté : Réponse à une réclamation")));
        assertThat(event("qualite.indicators.organisation.v1", "54", "organisation.v1.json", "\"workingDays\":5")
                        .getList("deadlineRules.from", String.class))
                .containsExactly("2019-03-01");
        own(manager, complaint("ELECTRONIC", 16, "2019-12-31", null))
                .statusCode(422)
                .body("errors[0].field", is("deadlineRules[0].workingDays"))
                .body("detail", containsString("pas plus long"));
        // Where no framework binds it any more, it promises what it likes.
        own(manager, complaint("ELECTRONIC", 16, "2020-01-01", null)).statusCode(200);
    }

    @Test
    void what_the_ministry_says_of_a_prefecture_leaves_its_own_deadlines() {
        // Given
        String prefecture = """
                {"name": "Vosges", "holidayZone": "METROPOLE", "timeZone": "Europe/Paris", "perimeters": []}""";
        Api.keep("prefectures/88", prefecture);
        own("88", Tokens.manager("88"), complaint("ANY", 3, "2021-01-01", null)).statusCode(200);

        // When
        put("prefectures/88", prefecture).statusCode(200);

        // Then
        as(NATIONAL).get("prefectures/88").then().body("deadlineRules.workingDays", contains(3));
    }

    private static JsonPath event(String topic, String key, String schema, String holding) {
        String value = Topics.await(
                        topic,
                        record -> record.key().equals(key) && record.value().contains(holding))
                .value();
        Contract.eventIsValid(schema, value);
        return JsonPath.from(value);
    }

    private static ValidatableResponse own(Tokens who, String rules) {
        return own("54", who, rules);
    }

    private static ValidatableResponse own(String prefecture, Tokens who, String rules) {
        return as(who).header(
                        "If-Match", as(who).get("prefectures/" + prefecture).header("ETag"))
                .body("{\"deadlineRules\": [" + rules + "]}")
                .put("prefectures/" + prefecture + "/deadline-rules")
                .then();
    }

    private static String aFramework(String rules) {
        return """
                {"title": "Référentiel", "validFrom": "2019-02-04", "rubrics": [], "modules": [],
                 "deadlineRules": [%s]}""".formatted(rules);
    }

    private static String complaint(String channels, int workingDays, String from, @Nullable String to) {
        return """
                {"step": "ANSWER", "kind": "COMPLAINT", "channels": "%s", "workingDays": %d, "from": "%s"%s,
                 "source": "Test"}""".formatted(channels, workingDays, from, to == null ? "" : ", \"to\": \"" + to + "\"");
    }

    private static ValidatableResponse put(String path, String body) {
        return as(NATIONAL)
                .header("If-Match", as(NATIONAL).get(path).header("ETag"))
                .body(body)
                .put(path)
                .then();
    }
}
