package fr.gouv.qualite.complaints.open311;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import fr.gouv.qualite.complaints.Api;
import fr.gouv.qualite.platform.test.MailServer;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients that others wrote do: FixMyStreet's sends the form of {@link #asFixMyStreet}, and reads XML only. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(MailServer.class)
class StockClientTest {

    private static final String SITE = "58-NEVERS";
    private static final String SERVICE = SITE + "_COMPLAINT";
    private static final String ELSEWHERE = "03-MOULINS";

    @BeforeEach
    void sites() {
        Api.site(SITE, "Préfecture de la Nièvre");
        Api.site(ELSEWHERE, "Préfecture de l’Allier");
    }

    @Test
    void an_application_lodges_with_its_key() {
        // When
        Response lodged = asFixMyStreet(key("58")).post("open311/requests.xml");

        // Then
        lodged.then().statusCode(201).contentType(startsWith("text/xml"));
        assertThat(lodged.asString()).startsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<service_requests>");
        String number = lodged.xmlPath().getString("service_requests.request.service_request_id");
        Api.anonymously()
                .get("open311/requests/" + number + ".xml")
                .then()
                .body("service_requests.request.status", equalTo("open"));
    }

    @Test
    void the_key_may_stand_in_the_address() {
        // Then
        form().formParam("service_code", SERVICE)
                .formParam("description", "Fermé à midi.")
                .post("open311/requests.json?jurisdiction_id=58&api_key=" + key("58"))
                .then()
                .statusCode(201);
    }

    @Test
    void without_a_key_that_is_in_force_there_nothing_is_lodged() {
        // Given
        String revoked = key("58");
        String id = Api.as(Tokens.manager("58")).get("open311-keys").path("items[0].id");

        // When
        Api.as(Tokens.manager("58"))
                .post("open311-keys/" + id + "/revocation")
                .then()
                .statusCode(200);

        // Then
        for (String wrong : new String[] {"", "xyz", revoked, key("03")}) {
            asFixMyStreet(wrong)
                    .post("open311/requests.xml")
                    .then()
                    .statusCode(403)
                    .body("errors.error.code", equalTo("403"));
        }
        form().post("open311/requests.json").then().statusCode(403).body("[0].code", is(403));
    }

    @Test
    void a_key_is_shown_once_to_the_manager_of_its_prefecture() {
        // Given
        String key = key("58");

        // Then
        assertThat(Api.as(Tokens.manager("58")).get("open311-keys").asString())
                .contains("Nevers en ligne")
                .doesNotContain(key);
        Api.as(Tokens.manager("03")).get("open311-keys").then().body("items.prefecture", not(hasItem("58")));
        issue(Tokens.manager("03"), Map.of("application", "x", "prefecture", "58"))
                .then()
                .statusCode(403);
        issue(Tokens.manager("58"), Map.of("application", "partout")).then().statusCode(403);
        issue(Tokens.of("admin"), Map.of("application", "partout")).then().statusCode(201);
    }

    @Test
    void a_key_lodges_so_often_and_no_more() {
        // Given
        String key = key("58");
        for (int i = 0; i < 5; i++) {
            asFixMyStreet(key).post("open311/requests.json").then().statusCode(201);
        }

        // Then
        asFixMyStreet(key).post("open311/requests.json").then().statusCode(429).body("[0].code", is(429));
        asFixMyStreet(key("58")).post("open311/requests.json").then().statusCode(201);
    }

    @Test
    void an_address_that_asks_too_often_is_told_so_in_the_format() {
        // Given
        for (int i = 0; i < 5; i++) {
            Api.anonymously().header("X-Forwarded-For", "203.0.113.31").get("open311/discovery.xml");
        }

        // Then
        Api.anonymously()
                .header("X-Forwarded-For", "203.0.113.31")
                .get("open311/discovery.xml")
                .then()
                .statusCode(429)
                .contentType(startsWith("text/xml"))
                .body("errors.error.code", equalTo("429"));
    }

    @Test
    void the_service_is_discovered() {
        // Then
        Api.anonymously()
                .get("open311/discovery.json")
                .then()
                .contentType(equalTo("application/json; charset=utf-8"))
                .body("endpoints[0].specification", is("http://wiki.open311.org/GeoReport_v2"))
                .body("endpoints[0].formats", hasItem("text/xml"))
                .body("key_service", containsString("api_key"));
        Api.anonymously()
                .get("open311/discovery.xml")
                .then()
                .body("discovery.endpoints.endpoint.url", containsString("/api/complaints/v1/open311/"))
                .body("discovery.endpoints.endpoint.formats.format[0]", equalTo("text/xml"));
    }

    @Test
    void a_long_message_is_kept_whole_and_a_longer_one_refused_in_words() {
        // Given
        String longest = "é".repeat(5_000) + "😀".repeat(5_000);

        // Then
        String number = described(longest)
                .post("open311/requests.json")
                .then()
                .statusCode(201)
                .extract()
                .path("[0].service_request_id");
        String id = Api.as(Tokens.agent(SITE)).get("cases?q=" + number).path("items[0].id");
        assertThat(Api.as(Tokens.agent(SITE)).get("cases/" + id).<String>path("message"))
                .startsWith(longest);
        described(longest + "é")
                .post("open311/requests.json")
                .then()
                .statusCode(400)
                .body("[0].description", containsString("10 000 caractères"));
    }

    @Test
    void a_form_is_read_in_the_characters_that_it_says() {
        // When
        String number = Api.anonymously()
                .contentType("application/x-www-form-urlencoded; charset=ISO-8859-1")
                .body("api_key=" + key("58") + "&service_code=" + SERVICE + "&description=Ferm%E9+%E0+midi")
                .post("open311/requests.json")
                .then()
                .statusCode(201)
                .extract()
                .path("[0].service_request_id");

        // Then
        String id = Api.as(Tokens.agent(SITE)).get("cases?q=" + number).path("items[0].id");
        assertThat(Api.as(Tokens.agent(SITE)).get("cases/" + id).<String>path("message"))
                .isEqualTo("Fermé à midi");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, open311/nothing.FORMAT, 404",
        "GET, open311/requests/76-2026-AAAAAA.FORMAT, 404",
        "GET, open311/services/RIEN.FORMAT, 404",
        "GET, open311/tokens/RIEN.FORMAT, 404",
        "GET, open311/services.FORMAT?jurisdiction_id=ville.example, 404",
        "GET, open311/requests.FORMAT?start_date=0026-01-01T00:00:00Z, 400",
        "GET, open311/requests.FORMAT?end_date=%2B999999999-12-31T00:00:00Z, 400",
        "GET, open311/requests.FORMAT?status=ouvert, 400",
        "GET, open311/requests.FORMAT?service_code=x, 404",
        "PUT, open311/requests.FORMAT, 405",
        "DELETE, open311/services.FORMAT, 405",
        "GET, open311/services%00.FORMAT, 400",
    })
    void every_refusal_is_in_the_format_of_its_address(String method, String address, int status) {
        // Then
        for (String format : new String[] {"json", "xml"}) {
            Response refusal =
                    Api.anonymously().urlEncodingEnabled(false).request(method, address.replace("FORMAT", format));
            assertRefusal(refusal, format, status);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "multipart/form-data; boundary=b", "text/plain", "x"})
    void what_is_no_form_is_refused_in_words(String type) {
        // When
        Response refusal = Api.anonymously()
                .header("Content-Type", type)
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .post("open311/requests.xml");

        // Then
        assertRefusal(refusal, "xml", 415);
        assertThat(refusal.asString()).contains("application/x-www-form-urlencoded");
    }

    @Test
    void a_token_that_is_worth_nothing_is_refused_in_the_format() {
        // Then
        assertRefusal(
                form().header("Authorization", "Bearer x")
                        .formParam("service_code", SERVICE)
                        .post("open311/requests.xml"),
                "xml",
                401);
    }

    @Test
    void a_body_that_is_too_large_is_refused_in_the_format() throws IOException {
        // When
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write("""
                    POST /api/complaints/v1/open311/requests.xml HTTP/1.1\r
                    Host: localhost\r
                    Content-Type: application/x-www-form-urlencoded\r
                    Content-Length: 2000000\r
                    \r
                    """.getBytes(StandardCharsets.US_ASCII));

            // Then
            assertThat(answerOf(socket)).startsWith("HTTP/1.1 413").contains("<errors><error><code>413</code>");
        }
    }

    @Test
    void a_definition_has_its_list_of_questions_though_it_is_empty() {
        // Then
        assertThat(Api.anonymously().get("open311/services/" + SERVICE + ".xml").asString())
                .isEqualTo("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<service_definition><service_code>" + SERVICE
                        + "</service_code><attributes/></service_definition>");
    }

    @Test
    void of_a_period_of_more_than_90_days_the_first_are_answered() {
        // Given
        String number = asFixMyStreet(key("58"))
                .post("open311/requests.json")
                .then()
                .extract()
                .path("[0].service_request_id");
        String all = "open311/requests.json?service_code=" + SERVICE;

        // Then
        Api.anonymously().get(all).then().statusCode(200).body("service_request_id", hasItem(number));
        Api.anonymously()
                .get(all + "&start_date=2020-01-01T00:00:00Z&end_date=2099-01-01T00:00:00+01:00")
                .then()
                .statusCode(200)
                .body("", hasSize(0));
        Api.anonymously()
                .get(all + "&start_date=" + Instant.now().toString().substring(0, 10)
                        + "&end_date=2099-01-01T00:00:00Z")
                .then()
                .statusCode(200)
                .body("service_request_id", hasItem(number));
    }

    @Test
    void a_request_is_not_updated_before_it_is_made() {
        // Given
        String number = asFixMyStreet(key("58"))
                .post("open311/requests.json")
                .then()
                .extract()
                .path("[0].service_request_id");

        // When
        Response request = Api.anonymously().get("open311/requests/" + number + ".json");

        // Then
        assertThat(Instant.parse(request.path("[0].updated_datetime")))
                .isAfterOrEqualTo(Instant.parse(request.path("[0].requested_datetime")));
    }

    @Test
    void a_jurisdiction_has_its_own_services() {
        // Then
        Api.anonymously()
                .get("open311/services.json?jurisdiction_id=58")
                .then()
                .body("service_code", everyItem(startsWith("58-")))
                .body("service_code", hasItem(SERVICE));
        Api.anonymously()
                .get("open311/services/" + SERVICE + ".json?jurisdiction_id=03")
                .then()
                .statusCode(404);
    }

    private static void assertRefusal(Response refusal, String format, int status) {
        assertThat(refusal.statusCode()).as(refusal.asString()).isEqualTo(status);
        if (format.equals("xml")) {
            assertThat(refusal.contentType()).startsWith("text/xml");
            assertThat(refusal.asString()).startsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<errors><error>");
            refusal.then().body("errors.error.code", equalTo(Integer.toString(status)));
        } else {
            assertThat(refusal.contentType()).startsWith("application/json");
            refusal.then().body("[0].code", is(status), "[0].description", not(equalTo("")));
        }
    }

    /** As far as the end of the refusal: the connection stays open. */
    private static String answerOf(Socket socket) throws IOException {
        StringBuilder answer = new StringBuilder();
        for (int read = 0; read >= 0 && answer.indexOf("</errors>") < 0; ) {
            read = socket.getInputStream().read();
            answer.append((char) read);
        }
        return answer.toString();
    }

    private static RequestSpecification described(String text) {
        return form().formParam("api_key", key("58"))
                .formParam("service_code", SERVICE)
                .formParam("description", text);
    }

    private static Response issue(Tokens who, Map<String, String> request) {
        return Api.as(who).body(request).post("open311-keys");
    }

    private static String key(String prefecture) {
        return issue(Tokens.manager(prefecture), Map.of("application", "Nevers en ligne", "prefecture", prefecture))
                .then()
                .statusCode(201)
                .extract()
                .path("key");
    }

    private static RequestSpecification form() {
        return Api.anonymously().contentType("application/x-www-form-urlencoded; charset=utf-8");
    }

    /** A person who gave one name has no last name; the place is always told. */
    private static RequestSpecification asFixMyStreet(String key) {
        return form().formParam("api_key", key)
                .formParam("jurisdiction_id", "58")
                .formParam("service_code", SERVICE)
                .formParam("description", "Porte fermée\n\nElle ne s’ouvre plus.\n\nhttp://example.org/report/1\n")
                .formParam("first_name", "Camille")
                .formParam("last_name", "")
                .formParam("email", "camille@example.org")
                .formParam("lat", "46.990896")
                .formParam("long", "3.162845")
                .formParam("attribute[uprn]", "1");
    }
}
