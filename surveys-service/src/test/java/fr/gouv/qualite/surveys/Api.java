package fr.gouv.qualite.surveys;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.gouv.qualite.platform.test.Events;
import fr.gouv.qualite.platform.test.Tokens;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;

/** The vocabulary of the tests that go through HTTP. */
final class Api {

    static final String ROUEN = "76-ROUEN";
    static final Tokens MANAGER = Tokens.manager("76");

    /** « Did you use the website? », and if so « was it easy? »; an idea, if any. */
    static final String SHORT_FORM = """
            {"title": {"fr": "Enquête courte", "en": "Short survey"},
             "themes": [{"code": "WEBSITE", "label": {"fr": "Site internet", "en": "Website"}}],
             "questions": [
               {"code": "USED", "type": "YES_NO", "label": {"fr": "Site consulté ?"}, "required": true},
               {"code": "EASY", "type": "SATISFACTION", "theme": "WEBSITE", "label": {"fr": "Facile ?"},
                "required": true, "showIf": {"question": "USED", "anyOf": ["YES"]}},
               {"code": "IDEA", "type": "FREE_TEXT", "label": {"fr": "Une idée ?"}, "required": false}]}""";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Api() {}

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Paris"));
    }

    static RequestSpecification as(Tokens who) {
        return anonymously().header("Authorization", "Bearer " + who.bearer());
    }

    static RequestSpecification anonymously() {
        return RestAssured.given().basePath("/api/surveys/v1").contentType(ContentType.JSON);
    }

    /** The demonstration data that the platform loads. */
    static JsonNode demo(String file) {
        try {
            return JSON.readTree(new File("../deploy/local/demo/" + file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells the service of a site, and waits until it knows. */
    static void site(String code, String timeZone) {
        Events.publish("fr.gouv.qualite.indicators.organisation-changed.v1", code, """
                {"kind": "SITE", "code": "%s", "prefecture": "%s", "name": "Site de %s", "siteType": "PREFECTURE",
                 "holidayZone": "METROPOLE", "timeZone": "%s", "version": 1}""".formatted(
                        code, code.substring(0, code.indexOf('-')), code, timeZone));
        Tokens manager = managerOf(code);
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
            questionnaire("KNOWN-" + code);
            return create(manager, "probe-" + UUID.randomUUID(), code, "KNOWN-" + code, today(), today())
                            .statusCode()
                    == 201;
        });
    }

    static void questionnaire(String code) {
        as(Tokens.of("national"))
                .body(SHORT_FORM)
                .put("questionnaires/" + code)
                .then()
                .statusCode(anyOf(is(201), is(428)));
    }

    static Response create(Tokens who, String slug, String site, String questionnaire, LocalDate from, LocalDate to) {
        return as(who).body(campaign(slug, site, questionnaire, from, to)).post("campaigns");
    }

    static String campaign(String slug, String site, String questionnaire, LocalDate from, LocalDate to) {
        ObjectNode body = JSON.createObjectNode()
                .put("slug", slug)
                .put("site", site)
                .put("questionnaire", questionnaire)
                .put("from", from.toString())
                .put("to", to.toString());
        body.putObject("title").put("fr", "Enquête " + slug);
        return body.toString();
    }

    /** An open campaign of Rouen that asks the short form, today being between its dates. Returns its slug. */
    static String openCampaign() {
        return openCampaignOf(ROUEN);
    }

    static String openCampaignOf(String site) {
        String slug = "campaign-" + UUID.randomUUID();
        Tokens manager = managerOf(site);
        site(site, "Europe/Paris");
        questionnaire("SHORT");
        create(manager, slug, site, "SHORT", today().minusDays(10), today().plusDays(10))
                .then()
                .statusCode(201);
        as(manager).post("campaigns/" + slug + "/opening").then().statusCode(200);
        return slug;
    }

    static Response answer(String slug, String answers) {
        return answer(slug, answers, UUID.randomUUID().toString());
    }

    static Response answer(String slug, String answers, String key) {
        return anonymously()
                .header("Idempotency-Key", key)
                .body("{\"answers\": " + answers + "}")
                .post("public/campaigns/" + slug + "/responses");
    }

    static Tokens managerOf(String site) {
        return Tokens.manager(site.substring(0, site.indexOf('-')));
    }

    static JsonPath resultsOf(String slug, String site) {
        return as(managerOf(site)).get("campaigns/" + slug + "/results").jsonPath();
    }

    static Response results(String slug) {
        return as(MANAGER).get("campaigns/" + slug + "/results");
    }

    static List<Map<String, Object>> errors(Response refusal) {
        return refusal.jsonPath().getList("errors");
    }
}
