package fr.gouv.qualite.complaints.open311;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import fr.gouv.qualite.complaints.Api;
import fr.gouv.qualite.platform.test.MailServer;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(MailServer.class)
class Open311Test {

    private static final String SITE = "18-BOURGES";
    private static final String SERVICE = SITE + "_COMPLAINT";

    @BeforeEach
    void site() {
        Api.site(SITE, "Préfecture du Cher");
    }

    @Test
    void each_site_has_a_service_for_each_thing_one_can_tell_it() {
        // When
        var services = Api.anonymously().get("open311/services.json").then();

        // Then
        services.statusCode(200)
                .body(
                        "find { it.service_code == '" + SERVICE + "' }.service_name",
                        is("Réclamation – Préfecture du Cher"))
                .body("find { it.service_code == '" + SERVICE + "' }.type", is("realtime"))
                .body("find { it.service_code == '" + SERVICE + "' }.metadata", is(false));
    }

    @Test
    void services_are_told_in_xml_too() {
        // When
        Response services = Api.anonymously().get("open311/services.xml");

        // Then
        assertThat(services.contentType()).startsWith("text/xml");
        services.then()
                .statusCode(200)
                .body(
                        "services.service.find { it.service_code == '" + SERVICE + "' }.group",
                        equalTo("Préfecture du Cher"));
        Api.anonymously()
                .get("open311/services/" + SERVICE + ".xml")
                .then()
                .body("service_definition.service_code", equalTo(SERVICE));
    }

    @Test
    void a_request_of_an_application_is_a_case_of_the_desk() {
        // When
        String number = lodged("Le guichet est fermé.");

        // Then
        JsonPath found = Api.as(Tokens.agent(SITE)).get("cases?q=" + number).jsonPath();
        JsonPath file = Api.as(Tokens.agent(SITE))
                .get("cases/" + found.getString("items[0].id"))
                .jsonPath();
        assertThat(file.getString("message"))
                .isEqualTo("Le guichet est fermé.\nTéléphone : 06\nAdresse : place Étienne-Dolet");
        assertThat(file.getString("kind")).isEqualTo("COMPLAINT");
        assertThat(file.getString("person.name")).isEqualTo("Camille Exemple");
        assertThat(file.getBoolean("owedAnswer")).isTrue();
    }

    @Test
    void what_is_public_of_a_request_tells_neither_who_nor_what() {
        // Given
        String number = lodged("Camille Exemple a attendu une heure.");

        // When
        Response request = Api.anonymously().get("open311/requests/" + number + ".json");

        // Then
        assertThat(request.asString()).doesNotContain("Camille", "heure", "example.org", "Dolet");
        request.then()
                .statusCode(200)
                .body("[0].service_request_id", is(number), "[0].status", is("open"), "[0].service_code", is(SERVICE))
                .body("[0].requested_datetime", notNullValue(), "[0].expected_datetime", notNullValue());
        Api.anonymously().get("open311/tokens/" + number + ".json").then().body("[0].service_request_id", is(number));
    }

    @Test
    void a_service_of_a_closed_site_is_not_found() {
        Api.closedSite("40-DAX", "Dax", "2021-12-31");

        Api.anonymously()
                .get("open311/services/40-DAX_COMPLAINT.json")
                .then()
                .statusCode(404)
                .body("[0].description", containsString("fermé"));
    }

    @Test
    void an_answered_request_is_closed() {
        // Given
        String number = lodged("Fermé.");
        String id = Api.as(Tokens.agent(SITE)).get("cases?q=" + number).path("items[0].id");
        Api.as(Tokens.agent(SITE)).body(Map.of("message", "Bonjour.")).post("cases/" + id + "/answer");

        // Then
        Api.anonymously()
                .get("open311/requests.json?status=closed&service_code=" + SERVICE)
                .then()
                .body("service_request_id", hasItem(number));
        Api.anonymously()
                .get("open311/requests.json?status=open")
                .then()
                .body("service_request_id", not(hasItem(number)));
        Api.anonymously()
                .get("open311/requests.xml?service_request_id=" + number)
                .then()
                .body("service_requests.request.status", equalTo("closed"));
    }

    @Test
    void what_came_otherwise_is_not_public() {
        // Given
        String number = Api.lodge(Api.aComplaint(SITE)).getString("number");

        // Then
        Api.anonymously()
                .get("open311/requests/" + number + ".json")
                .then()
                .statusCode(404)
                .body("[0].code", is(404), "[0].description", is("Aucune demande publique ne porte ce numéro."));
    }

    @Test
    void refusals_are_in_the_format_of_the_specification() {
        // Then
        form().formParam("description", "x")
                .post("open311/requests.json")
                .then()
                .statusCode(400)
                .body("[0].code", is(400));
        form().formParam("service_code", "18-BOURGES_PARKING")
                .post("open311/requests.xml")
                .then()
                .statusCode(404)
                .body("errors.error.code", equalTo("404"));
        Api.anonymously()
                .contentType("application/x-www-form-urlencoded")
                .formParam("service_code", SERVICE)
                .post("open311/requests.json")
                .then()
                .statusCode(403)
                .body("[0].code", is(403));
        Api.anonymously()
                .get("open311/requests.json?start_date=hier")
                .then()
                .statusCode(400)
                .body("[0].description", is("Les dates s’écrivent comme 2026-03-01T00:00:00Z."));
    }

    @Test
    void what_cannot_be_kept_as_it_was_sent_is_refused() {
        form().formParam("service_code", SERVICE)
                .formParam("description", "Attente")
                .formParam("lat", "abc")
                .formParam("long", "1.09")
                .post("open311/requests.json")
                .then()
                .statusCode(400)
                .body("[0].description", containsString("degrés"));
        form().body("service_code=" + SERVICE + "&description=Tr%E8s%20long")
                .post("open311/requests.json")
                .then()
                .statusCode(400)
                .body("[0].description", containsString("UTF-8"));
    }

    @Test
    void a_message_in_several_fields_is_kept_whole() {
        String number = form().formParam("service_code", SERVICE)
                .formParam("description", "Une heure d’attente.", "Et personne au guichet.")
                .post("open311/requests.json")
                .then()
                .statusCode(201)
                .extract()
                .path("[0].service_request_id");

        String id = Api.as(Tokens.agent(SITE)).get("cases?q=" + number).path("items[0].id");
        Api.as(Tokens.agent(SITE))
                .get("cases/" + id)
                .then()
                .body("message", equalTo("Une heure d’attente.\nEt personne au guichet."));
    }

    private static RequestSpecification form() {
        return Api.as(Tokens.system("cases:write")).contentType("application/x-www-form-urlencoded; charset=utf-8");
    }

    private static String lodged(String description) {
        return form().formParam("service_code", SERVICE)
                .formParam("description", description)
                .formParam("first_name", "Camille")
                .formParam("last_name", "Exemple")
                .formParam("email", "camille@example.org")
                .formParam("phone", "06")
                .formParam("address_string", "place Étienne-Dolet")
                .post("open311/requests.json")
                .then()
                .statusCode(201)
                .extract()
                .path("[0].service_request_id");
    }
}
