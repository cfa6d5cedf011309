package fr.gouv.qualite.indicators;

import fr.gouv.qualite.platform.test.Tokens;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;

/** The service as its clients see it, and the reference data that tests need. */
public final class Api {

    /** The tests of a run share one database. */
    private static final Set<String> KEPT = ConcurrentHashMap.newKeySet();

    private Api() {}

    public static RequestSpecification as(Tokens token) {
        return anonymously().auth().oauth2(token.bearer());
    }

    public static RequestSpecification anonymously() {
        return RestAssured.given().contentType(ContentType.JSON).basePath("/api/indicators/v1/");
    }

    /** Makes a prefecture follow one mandatory module that asks for these indicators. */
    public static void prefecture(String code, String... indicators) {
        keep("frameworks/F" + code, """
                {"title": "Référentiel", "validFrom": "2019-02-04", "rubrics": [], "modules": [{"code": "M1",
                 "title": "Relation", "mandatory": true, "engagements": [{"code": "E1", "title": "Engagement",
                 "indicators": ["%s"]}]}]}""".formatted(String.join("\", \"", indicators)));
        keep("prefectures/" + code, """
                {"name": "Préfecture", "holidayZone": "METROPOLE", "timeZone": "Europe/Paris",
                 "perimeters": [{"framework": "F%s", "modules": [], "from": "2015-01-01"}]}""".formatted(code));
    }

    public static String site(String code) {
        keep("sites/" + code, """
                {"name": "Site de test", "type": "PREFECTURE", "town": "Ville"}""");
        return code;
    }

    /** A monthly indicator without target, better when higher. */
    public static void indicator(String code, String unit, String formula, String feed) {
        keep("indicators/" + code, anIndicator(code, unit, formula, feed));
    }

    public static String anIndicator(String label, String unit, String formula, String feed) {
        return """
                {"label": "%s", "unit": "%s", "frequency": "MONTH", "sense": "HIGHER_IS_BETTER", "formula": "%s",
                 "precision": 2, "rubric": "Rubrique", "feed": "%s", "targets": []}""".formatted(label, unit, formula, feed);
    }

    /** Creates a reference document, unless a test before did. */
    public static void keep(String path, String body) {
        if (KEPT.add(path)) {
            as(Tokens.of("admin"))
                    .header("If-None-Match", "*")
                    .body(body)
                    .put(path)
                    .then()
                    .statusCode(200);
        }
    }

    public static ValidatableResponse recordFirst(Tokens who, String cell, String body) {
        return as(who).header("If-None-Match", "*")
                .body(body)
                .put("measurements/" + cell)
                .then();
    }

    public static ValidatableResponse recordAgain(Tokens who, String cell, long version, String body) {
        return as(who).header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("measurements/" + cell)
                .then();
    }

    /** Says of every empty cell of this month that there was nothing to measure, so that it can be locked. */
    public static void excuseMissing(String place) {
        for (String indicator : as(Tokens.of("admin"))
                .get("month-boards/" + place)
                .jsonPath()
                .getList("steps.missing.indicator", String.class)) {
            recordFirst(
                            Tokens.of("admin"),
                            place + "/" + indicator,
                            "{\"kind\": \"NOT_APPLICABLE\", \"reason\": \"Rien à mesurer\"}")
                    .statusCode(200);
        }
    }

    /** A document that a job makes after its publication. */
    public static Response made(String address) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> anonymously().get(address), answer -> answer.statusCode() == 200);
    }

    public static String counts(String numerator, String denominator) {
        return "{\"kind\": \"ENTERED\", \"numerator\": %s, \"denominator\": %s}".formatted(numerator, denominator);
    }
}
