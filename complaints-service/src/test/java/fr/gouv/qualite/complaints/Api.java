package fr.gouv.qualite.complaints;

import static org.hamcrest.Matchers.is;

import fr.gouv.qualite.platform.HolidayZone;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.test.Events;
import fr.gouv.qualite.platform.test.Tokens;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** The service as its clients see it. */
public final class Api {

    private Api() {}

    public static RequestSpecification as(Tokens token) {
        return anonymously().auth().oauth2(token.bearer());
    }

    public static RequestSpecification anonymously() {
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .basePath("/api/complaints/v1/")
                .header("Idempotency-Key", UUID.randomUUID());
    }

    /** Makes a site known, as the indicators service tells it. */
    public static String site(String code, String name) {
        return site(code, name, null);
    }

    /** The same, closed for good after a day. */
    public static String closedSite(String code, String name, String closedOn) {
        return site(code, name, closedOn);
    }

    private static String site(String code, String name, @Nullable String closedOn) {
        String prefecture = code.substring(0, code.indexOf('-'));
        HolidayZone zone = HolidayZone.of(PrefectureCode.of(prefecture));
        Events.publish("fr.gouv.qualite.indicators.organisation-changed.v1", code, """
                {"kind":"SITE","code":"%s","prefecture":"%s","name":"%s","siteType":"PREFECTURE","town":"Ville",
                 "holidayZone":"%s","timeZone":"%s"%s,"version":1}""".formatted(
                        code,
                        prefecture,
                        name,
                        zone,
                        zone.timeZone(),
                        closedOn == null ? "" : ",\"closedOn\":\"" + closedOn + "\""));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> anonymously().get("public/sites/" + code).statusCode() == 200);
        return code;
    }

    /** A complaint that can be answered by e-mail, to be changed as the test needs. */
    public static Map<String, Object> aComplaint(String site) {
        Map<String, Object> body = new HashMap<>();
        body.put("site", site);
        body.put("kind", "COMPLAINT");
        body.put("channel", "WEB_FORM");
        body.put("message", "J’ai attendu une heure 😤.");
        body.put("person", Map.of("name", "Camille Exemple", "email", "camille@example.org"));
        return body;
    }

    /** The same from someone without e-mail: no letter leaves meanwhile, which would acknowledge it by itself. */
    public static Map<String, Object> byPost(String site) {
        Map<String, Object> body = aComplaint(site);
        body.put("person", Map.of("name", "Camille Exemple", "postalAddress", "1 rue de la Gare, 14400 Bayeux"));
        return body;
    }

    public static JsonPath lodge(Map<String, Object> body) {
        return anonymously()
                .body(body)
                .post("public/cases")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** A case logged by an agent of the site, who confirms an old day of receipt; its identifier. */
    public static String record(Map<String, Object> asked) {
        Map<String, Object> body = new HashMap<>(asked);
        body.put("confirmOldDate", true);
        return as(Tokens.agent(String.valueOf(body.get("site"))))
                .body(body)
                .post("cases")
                .then()
                .statusCode(201)
                .body("site", is(body.get("site")))
                .extract()
                .path("id");
    }

    public static JsonPath follow(String number, String secret) {
        return anonymously()
                .header("Case-Secret", secret)
                .get("public/cases/" + number)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
