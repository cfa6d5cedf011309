package fr.gouv.qualite.complaints.handling;

import static fr.gouv.qualite.complaints.Api.aComplaint;
import static fr.gouv.qualite.complaints.Api.anonymously;
import static fr.gouv.qualite.complaints.Api.as;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import fr.gouv.qualite.complaints.Api;
import fr.gouv.qualite.platform.test.MailServer;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An answer by e-mail leads to where the person says what they think of it. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(MailServer.class)
class AnswerMailTest {

    private static final String SITE = "64-BAYONNE";
    private static final Pattern LINK = Pattern.compile("/suivi/(\\S+)#(\\S+)");

    @BeforeEach
    void aSite() {
        Api.site(SITE, "Sous-préfecture de Bayonne");
    }

    @Test
    void its_link_opens_the_case_to_be_rated_and_the_link_given_before_still_does() {
        // Given
        JsonPath lodged = lodged("lien.64@example.org", "fr");

        // When
        answer(lodged, "Nous avons ouvert un second guichet. Réf. LIEN64");
        MailServer.Mail mail = MailServer.await("LIEN64");

        // Then
        assertThat(mail.text()).contains("Cette réponse vous convient-elle ?");
        Matcher link = LINK.matcher(mail.text());
        assertThat(link.find()).isTrue();
        assertThat(link.group(1)).isEqualTo(lodged.getString("number"));
        follow(lodged, link.group(2)).statusCode(200).body("answer", notNullValue());
        follow(lodged, lodged.getString("secret")).statusCode(200);
        anonymously()
                .header("Case-Secret", link.group(2))
                .body(Map.of("satisfied", true))
                .post("public/cases/" + lodged.getString("number") + "/satisfaction")
                .then()
                .statusCode(204);
    }

    @Test
    void it_is_written_in_the_language_of_the_person() {
        JsonPath lodged = lodged("link.64@example.org", "en");

        answer(lodged, "We opened a second counter. Ref. LINK64");

        assertThat(MailServer.await("LINK64").text()).contains("Does this answer suit you?");
    }

    @Test
    void its_link_opens_nothing_any_more_once_the_address_is_said_to_be_wrong() {
        // Given
        JsonPath lodged = lodged("faux.64@example.org", "fr");
        answer(lodged, "Réponse à une mauvaise adresse, FAUX64");
        Matcher link = LINK.matcher(MailServer.await("FAUX64").text());
        assertThat(link.find()).isTrue();

        // When
        as(Tokens.agent(SITE))
                .body(Map.of(
                        "person",
                        Map.of("name", "Camille Exemple", "email", "juste.64@example.org"),
                        "reason",
                        "Adresse mal lue"))
                .post("cases/" + id(lodged) + "/correction")
                .then()
                .statusCode(200)
                .body("followLink", is(true));

        // Then
        follow(lodged, link.group(2)).statusCode(404);
    }

    @Test
    void files_of_the_case_leave_with_it() {
        // Given
        JsonPath lodged = lodged("fichier.64@example.org", "en");
        String file = attached(lodged, "Le justificatif demandé.", "justificatif été.txt");

        // When
        send(lodged, Map.of("message", "Here it is. Ref. FILE64", "attachments", List.of(file)))
                .statusCode(200);

        // Then
        MailServer.Mail mail = MailServer.await("FILE64");
        assertThat(mail.headers()).contains("multipart/mixed");
        assertThat(mail.text())
                .contains("filename*=UTF-8''justificatif%20%C3%A9t%C3%A9.txt")
                .contains(Base64.getEncoder().encodeToString("Le justificatif demandé.".getBytes(UTF_8)));
        as(Tokens.agent(SITE))
                .get("cases/" + id(lodged) + "/events")
                .then()
                .body("items.summary", hasItem("Réponse donnée par courriel, avec 1 pièce jointe."));
    }

    @Test
    void only_files_of_the_case_leave_and_only_by_e_mail() {
        JsonPath lodged = lodged("refus.64@example.org", "fr");
        JsonPath other = lodged("autre.64@example.org", "fr");
        String own = attached(lodged, "À moi.", "a.txt");
        String foreign = attached(other, "À un autre.", "b.txt");

        send(lodged, Map.of("message", "Bonjour.", "attachments", List.of(foreign)))
                .statusCode(422)
                .body("errors[0].field", is("attachments"));
        send(lodged, Map.of("message", "Bonjour.", "attachments", List.of(own), "means", "TELEPHONE"))
                .statusCode(422)
                .body("errors[0].field", is("attachments"));
    }

    private static String attached(JsonPath lodged, String text, String name) {
        return as(Tokens.agent(SITE))
                .contentType("application/octet-stream")
                .header("File-Name", URLEncoder.encode(name, UTF_8).replace("+", "%20"))
                .body(text.getBytes(UTF_8))
                .post("cases/" + id(lodged) + "/attachments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static JsonPath lodged(String email, String language) {
        Map<String, Object> body = aComplaint(SITE);
        body.put("person", Map.of("name", "Camille Exemple", "email", email));
        body.put("language", language);
        return Api.lodge(body);
    }

    private static void answer(JsonPath lodged, String text) {
        send(lodged, Map.of("message", text)).statusCode(200);
    }

    private static ValidatableResponse send(JsonPath lodged, Map<String, Object> answer) {
        return as(Tokens.agent(SITE))
                .body(answer)
                .post("cases/" + id(lodged) + "/answer")
                .then();
    }

    private static String id(JsonPath lodged) {
        return as(Tokens.agent(SITE))
                .get("cases?q=" + lodged.getString("number"))
                .path("items[0].id");
    }

    private static ValidatableResponse follow(JsonPath lodged, String secret) {
        return anonymously()
                .header("Case-Secret", secret)
                .get("public/cases/" + lodged.getString("number"))
                .then();
    }
}
