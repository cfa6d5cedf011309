package fr.gouv.qualite.complaints.attachment;

import static fr.gouv.qualite.complaints.Api.aComplaint;
import static fr.gouv.qualite.complaints.Api.as;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import fr.gouv.qualite.complaints.Api;
import fr.gouv.qualite.complaints.Database;
import fr.gouv.qualite.platform.test.MailServer;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import fr.gouv.qualite.platform.test.Topics;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(MailServer.class)
@QuarkusTestResource(RealAntivirus.class)
class AttachmentTest {

    private static final String SITE = "53-LAVAL";
    private static final int MEGABYTE = 1024 * 1024;

    @BeforeEach
    void aSite() {
        Api.site(SITE, "Préfecture de la Mayenne");
    }

    @Inject
    ScanWaiting waiting;

    @Inject
    EntityManager database;

    @Test
    void what_the_antivirus_finds_harmful_is_refused_and_the_rest_says_that_it_was_scanned() {
        // Given
        JsonPath lodged = Api.lodge(aComplaint(SITE));

        // When
        Response harmful = send(lodged, "a.txt", RealAntivirus.HARMFUL.getBytes(UTF_8));
        Response clean = send(lodged, "b.txt", "Une heure d’attente".getBytes(UTF_8));

        // Then
        assertThat(harmful.statusCode()).isEqualTo(422);
        assertThat(harmful.asString()).contains("problems/attachment-infected", "Analysez votre appareil");
        assertThat(clean.jsonPath().getString("scan")).isEqualTo("CLEAN");
        assertThat(files(lodged)).isEqualTo("1");
    }

    @Test
    void a_file_that_came_while_there_was_no_antivirus_is_looked_at_once_there_is() {
        // Given
        JsonPath lodged = Api.lodge(aComplaint(SITE));
        String harmless =
                send(lodged, "b.txt", "Rien à signaler".getBytes(UTF_8)).path("id");
        String harmful =
                send(lodged, "a.txt", "Bientôt dangereux".getBytes(UTF_8)).path("id");
        QuarkusTransaction.requiringNew().run(() -> {
            execute("UPDATE attachment SET scan = 'NOT_SCANNED' WHERE id IN (?1, ?2)", harmless, harmful);
            execute(
                    "UPDATE attachment_part SET bytes = cast(?1 AS bytea) WHERE attachment = ?2",
                    RealAntivirus.HARMFUL.getBytes(UTF_8),
                    harmful);
        });

        // When
        waiting.scanNext();

        // Then
        String list = "cases/" + idOf(lodged) + "/attachments";
        JsonPath found = Api.as(Tokens.agent(SITE)).get(list).jsonPath();
        assertThat(found.getString("items.find { it.id == '" + harmless + "' }.scan"))
                .isEqualTo("CLEAN");
        assertThat(found.getString("items.find { it.id == '" + harmful + "' }.scan"))
                .isEqualTo("INFECTED");
        assertThat(Api.as(Tokens.agent(SITE)).get(list + "/" + harmful).statusCode())
                .isEqualTo(422);
        assertThat(Api.as(Tokens.agent(SITE)).get(list + "/" + harmless).statusCode())
                .isEqualTo(200);
    }

    private void execute(String sql, Object... parameters) {
        var statement = database.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            Object it = parameters[i];
            statement.setParameter(i + 1, it instanceof String id ? UUID.fromString(id) : it);
        }
        statement.executeUpdate();
    }

    @Test
    void a_system_records_in_its_perimeter_and_attaches_to_what_it_recorded() {
        // Given
        Tokens townHall = Tokens.boundSystem("cases:write").prefecture("53");
        String own = Api.as(townHall)
                .body(Api.byPost(SITE))
                .post("cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String other = Api.record(Api.byPost(SITE));

        // Then
        assertThat(attach(townHall, own).statusCode()).isEqualTo(201);
        assertThat(attach(townHall, other).statusCode()).isEqualTo(403);
        assertThat(attach(Tokens.agent(SITE), other).statusCode()).isEqualTo(201);
        Api.as(Tokens.boundSystem("cases:write").prefecture("61"))
                .body(Api.byPost(SITE))
                .post("cases")
                .then()
                .statusCode(403);
        Api.as(Tokens.boundSystem("cases:write"))
                .body(Api.byPost(SITE))
                .post("cases")
                .then()
                .statusCode(403);
    }

    private static Response attach(Tokens caller, String id) {
        return content(Api.as(caller), "photo.jpg", SampleFiles.jpeg(1)).post("cases/" + id + "/attachments");
    }

    @Test
    void a_person_sends_a_photo_and_an_agent_of_the_site_downloads_it() {
        // Given
        JsonPath lodged = Api.lodge(aComplaint(SITE));
        byte[] photo = bigJpeg();

        // When
        Response sent = send(lodged, "D%C3%A9g%C3%A2ts.png", photo);

        // Then
        sent.then().statusCode(201).body("name", is("Dégâts.jpg"), "mediaType", is("image/jpeg"));
        sent.then().body("size", is(photo.length), "fromPerson", is(true));
        String id = idOf(lodged);
        Response downloaded = as(Tokens.agent(SITE)).get("cases/" + id + "/attachments/" + sent.path("id"));
        downloaded
                .then()
                .statusCode(200)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"Degats.jpg\"; filename*=UTF-8''D%C3%A9g%C3%A2ts.jpg")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Content-Length", Integer.toString(photo.length))
                .header("Cache-Control", "no-store");
        assertThat(downloaded.asByteArray()).isEqualTo(photo);
        as(Tokens.manager("53"))
                .get("cases/" + id + "/readings")
                .then()
                .body("items[0].attachment", is(true), "items[0].identity", is(true));
        as(Tokens.agent(SITE))
                .get("cases?q=" + lodged.getString("number"))
                .then()
                .body("items[0].attachments", is(1));
    }

    @Test
    void each_refusal_says_what_to_do() {
        // Given
        JsonPath lodged = Api.lodge(aComplaint(SITE));

        // Then
        assertThat(send(lodged, "a.pdf", new byte[0]).asString()).isEqualTo("""
                {"type":"https://qualite.gouv.fr/problems/empty-attachment","title":"Fichier vide","status":422,\
                "detail":"Ce fichier est vide. Choisissez-en un autre."}""");
        assertThat(send(lodged, "a.pdf", "<html></html>".getBytes(UTF_8)).asString())
                .isEqualTo("""
                {"type":"https://qualite.gouv.fr/problems/attachment-type","title":"Type de fichier refusé",\
                "status":415,"detail":"Ce fichier n’est pas d’un type accepté : envoyez un document sans macro,\
                 script, fichier joint ni mot de passe, ou une image (PDF, JPEG, PNG, ODT, DOCX ou texte)."}""");
        assertThat(send(lodged, "a.txt", "a".repeat(5 * MEGABYTE + 1).getBytes(UTF_8))
                        .asString())
                .isEqualTo("""
                {"type":"https://qualite.gouv.fr/problems/too-large","title":"Envoi trop volumineux","status":413,\
                "detail":"Ce fichier dépasse la taille permise (5 Mo). Envoyez-en une version plus légère."}""");
        send(lodged.getString("number"), "WRONG", "a.pdf", SampleFiles.pdf())
                .then()
                .statusCode(404);
        assertThat(files(lodged)).isEqualTo("0");
    }

    @Test
    void a_file_that_does_not_say_its_size_is_measured_as_it_comes() throws IOException {
        // Given
        JsonPath lodged = Api.lodge(aComplaint(SITE));

        // Then
        assertThat(ChunkedBody.send(
                        "/api/complaints/v1/public/cases/" + lodged.getString("number") + "/attachments",
                        lodged.getString("secret"),
                        6))
                .contains("413")
                .contains("Ce fichier dépasse la taille permise (5 Mo)");
        assertThat(files(lodged)).isEqualTo("0");
        assertThat(ChunkedBody.send("/api/complaints/v1/public/cases", lodged.getString("secret"), 2))
                .contains("413");
    }

    @Test
    void a_person_sends_five_files_and_an_agent_may_add_more() {
        // Given
        JsonPath lodged = Api.lodge(aComplaint(SITE));
        IntStream.range(0, 5).forEach(i -> send(lodged, "photo.jpg", SampleFiles.jpeg(i * 60))
                .then()
                .statusCode(201));

        // When
        Response sixth = send(lodged, "a.pdf", SampleFiles.pdf());

        // Then
        assertThat(sixth.asString()).isEqualTo("""
                {"type":"https://qualite.gouv.fr/problems/too-many-attachments","title":"Trop de pièces jointes",\
                "status":409,"detail":"Vous avez déjà envoyé 5 pièces jointes, le maximum pour une demande."}""");
        content(as(Tokens.agent(SITE)), "a.pdf", SampleFiles.pdf())
                .post("cases/" + idOf(lodged) + "/attachments")
                .then()
                .statusCode(201)
                .body("fromPerson", is(false));
        assertThat(files(lodged)).isEqualTo("6");
    }

    @Test
    void the_same_file_sent_again_is_kept_once() {
        // Given
        JsonPath lodged = Api.lodge(aComplaint(SITE));
        String first = send(lodged, "a.pdf", SampleFiles.pdf()).path("id");

        // When
        String second = send(lodged, "b.pdf", SampleFiles.pdf()).path("id");

        // Then
        assertThat(second).isEqualTo(first);
        assertThat(files(lodged)).isEqualTo("1");
    }

    @Test
    void a_key_that_served_for_one_file_does_not_serve_for_another() {
        // Given
        JsonPath lodged = Api.lodge(aComplaint(SITE));
        String key = UUID.randomUUID().toString();

        // When
        int first = keyed(lodged, key, SampleFiles.pdf());
        int again = keyed(lodged, key, SampleFiles.pdf());
        int other = keyed(lodged, key, SampleFiles.png());

        // Then
        assertThat(new int[] {first, again, other}).containsExactly(201, 201, 422);
        assertThat(files(lodged)).isEqualTo("1");
    }

    @Test
    void the_files_are_erased_with_the_case_and_told_to_nobody() {
        // Given
        JsonPath lodged = Api.lodge(aComplaint(SITE));
        String id = idOf(lodged);
        send(lodged, "Carte-Camille.pdf", SampleFiles.pdf()).then().statusCode(201);
        assertThat(Database.text("SELECT count(*) FROM attachment_part")).isNotEqualTo("0");
        assertThat(as(Tokens.agent(SITE)).get("cases/" + id + "/events").asString())
                .contains("Pièce jointe : document PDF, 1 ko.")
                .doesNotContain("Carte-Camille");

        // When
        byPerson(lodged)
                .post("public/cases/" + lodged.getString("number") + "/erasure")
                .then()
                .statusCode(204);

        // Then
        assertThat(files(lodged)).isEqualTo("0");
        as(Tokens.agent(SITE)).get("cases/" + id).then().body("attachments", is(0));
        assertThat(
                        Database.text(
                                "SELECT count(*) FROM attachment_part p LEFT JOIN attachment a ON a.id = p.attachment WHERE a.id IS NULL"))
                .isEqualTo("0");
        assertThat(Topics.all("qualite.complaints.case.v1"))
                .allSatisfy(event -> assertThat(event.value()).doesNotContain("Carte"));
    }

    @Test
    void the_files_follow_a_case_that_another_site_handles() {
        // Given
        Api.site("72-LE-MANS", "Préfecture de la Sarthe");
        JsonPath lodged = Api.lodge(aComplaint(SITE));
        String id = idOf(lodged);
        send(lodged, "a.pdf", SampleFiles.pdf());

        // When
        as(Tokens.agent(SITE))
                .body(Map.of("to", "SITE", "site", "72-LE-MANS"))
                .post("cases/" + id + "/transfer")
                .then()
                .statusCode(200);

        // Then
        as(Tokens.agent("72-LE-MANS"))
                .get("cases/" + id + "/attachments")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("a.pdf"));
        as(Tokens.agent(SITE)).get("cases/" + id + "/attachments").then().statusCode(403);
    }

    @Test
    void a_case_that_is_answered_takes_no_more_files_from_the_person() {
        // Given
        JsonPath lodged = Api.lodge(aComplaint(SITE));
        assertThat(isOpen(lodged)).isTrue();
        as(Tokens.agent(SITE))
                .body(Map.of("message", "Bonjour."))
                .post("cases/" + idOf(lodged) + "/answer")
                .then()
                .statusCode(200);

        // Then
        assertThat(isOpen(lodged)).isFalse();
        send(lodged, "a.pdf", SampleFiles.pdf()).then().statusCode(409);
    }

    /** What the page of the person reads to offer sending files or not. */
    private static boolean isOpen(JsonPath lodged) {
        return Api.follow(lodged.getString("number"), lodged.getString("secret"))
                .getBoolean("open");
    }

    /** More than one part of the table. */
    private static byte[] bigJpeg() {
        byte[] photo = new byte[700_000];
        byte[] start = SampleFiles.jpeg(1);
        System.arraycopy(start, 0, photo, 0, start.length);
        return photo;
    }

    private static Response send(JsonPath lodged, String name, byte[] bytes) {
        return send(lodged.getString("number"), lodged.getString("secret"), name, bytes);
    }

    private static Response send(String number, String secret, String name, byte[] bytes) {
        return content(Api.anonymously().header("Case-Secret", secret), name, bytes)
                .post("public/cases/" + number + "/attachments");
    }

    private static int keyed(JsonPath lodged, String key, byte[] bytes) {
        return io.restassured.RestAssured.given()
                .basePath("/api/complaints/v1/")
                .contentType("application/octet-stream")
                .header("Idempotency-Key", key)
                .header("Case-Secret", lodged.getString("secret"))
                .body(bytes)
                .post("public/cases/" + lodged.getString("number") + "/attachments")
                .statusCode();
    }

    private static RequestSpecification content(RequestSpecification request, String name, byte[] bytes) {
        return request.contentType("application/octet-stream")
                .header("File-Name", name)
                .body(bytes);
    }

    private static RequestSpecification byPerson(JsonPath lodged) {
        return Api.anonymously().header("Case-Secret", lodged.getString("secret"));
    }

    /** How many files are kept, as the database says. */
    private static String files(JsonPath lodged) {
        return Database.text("SELECT count(*) FROM attachment JOIN case_file f ON f.id = case_id WHERE number = '"
                + lodged.getString("number") + "'");
    }

    private static String idOf(JsonPath lodged) {
        return as(Tokens.agent(SITE))
                .get("cases?q=" + lodged.getString("number"))
                .path("items[0].id");
    }
}
