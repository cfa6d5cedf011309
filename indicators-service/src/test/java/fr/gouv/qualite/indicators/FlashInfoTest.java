package fr.gouv.qualite.indicators;

import static fr.gouv.qualite.indicators.Api.anonymously;
import static fr.gouv.qualite.indicators.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.gouv.qualite.platform.test.AccessiblePdf;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Statements;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class FlashInfoTest {

    private static final String SITE = "89-AUXERRE";
    private static final Tokens MANAGER = Tokens.manager("89");

    @BeforeEach
    void threeIndicators() {
        indicator("FLASH_A", "HIGHER_IS_BETTER", "GT", "75");
        indicator("FLASH_B", "HIGHER_IS_BETTER", "GT", "75");
        indicator("FLASH_C", "LOWER_IS_BETTER", "LT", "50");
        Api.keep("indicators/FLASH_D", """
                {"label": "Exercices", "unit": "COUNT_PER_YEAR", "frequency": "MONTH", "sense": "HIGHER_IS_BETTER",
                 "formula": "COUNT", "precision": 0, "rubric": "Rubrique", "feed": "ENTERED",
                 "targets": [{"from": "2019-01-01", "comparator": "GE", "value": 4}]}""");
        Api.prefecture("89", "FLASH_A", "FLASH_B", "FLASH_C", "FLASH_D");
        Api.site(SITE);
    }

    @Test
    void the_lock_of_the_month_tells_what_improved_and_what_missed_its_target() {
        // Given
        record("2021-01", "FLASH_A", "80");
        record("2021-01", "FLASH_B", "90");
        record("2021-01", "FLASH_C", "20");
        lock("2021-01");
        record("2021-02", "FLASH_A", "85");
        record("2021-02", "FLASH_B", "60");
        record("2021-02", "FLASH_C", "30");
        as(MANAGER)
                .header("If-None-Match", "*")
                .body("{\"introduction\": \"Un mois chargé.\"}")
                .put("flash-infos/" + SITE + "/2021-02")
                .then()
                .statusCode(200)
                .body("edition", is(0));
        anonymously().get("public/flash-infos/" + SITE + "/2021-02").then().statusCode(404);

        // When
        lock("2021-02");

        // Then
        anonymously()
                .get("public/flash-infos/" + SITE + "/2021-02")
                .then()
                .statusCode(200)
                .body("edition", is(1))
                .body("content.introduction", is("Un mois chargé."))
                .body("content.improved.indicator", contains("FLASH_A"))
                .body("content.improved[0].previous", is(80))
                .body("content.missed.indicator", contains("FLASH_B"))
                .body("content.missed[0].remark", is("Panne"))
                .body("content.others.indicator", contains("FLASH_C"))
                .body("text", containsString("cible\u00a0: moins de 50"))
                .body("text", containsString("2 indicateurs sur 3 atteignent leur cible."))
                .body("text", containsString("Remarque\u00a0: Panne"));
        as(MANAGER).get("flash-infos/" + SITE + "/2021-02").then().body("text", containsString("Publié le"));
        anonymously()
                .get("public/flash-infos?site=" + SITE)
                .then()
                .body("items.content.month", is(List.of("2021-02", "2021-01")));
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }

    @Test
    void a_month_locked_again_replaces_what_it_told_and_says_that_it_is_corrected() throws IOException {
        // Given
        record("2021-04", "FLASH_A", "80");
        lock("2021-04");
        String former = Api.made(published("pdf")).header("ETag");
        as(MANAGER).body("{\"reason\": \"Erreur\"}").post("month-boards/" + SITE + "/2021-04/unlock");
        Api.recordAgain(MANAGER, SITE + "/2021-04/FLASH_A", 4, Api.counts("81", "100"))
                .statusCode(200);
        anonymously()
                .get(published("txt"))
                .then()
                .body(containsString("80\u00a0%"))
                .body(containsString("En cours de correction depuis le"));

        anonymously()
                .get("public/flash-infos/" + SITE + "/2021-04")
                .then()
                .body("underCorrection", is(true))
                .body("underCorrectionSince", notNullValue())
                .body("edition", is(1));
        anonymously()
                .get("public/flash-infos?limit=100&site=" + SITE)
                .then()
                .body("items.find { it.content.month == '2021-04' }.underCorrection", is(true));
        anonymously()
                .get(published("html"))
                .then()
                .statusCode(200)
                .body(containsString("En cours de correction depuis le"));
        byte[] marked = Api.made(published("pdf")).asByteArray();
        AccessiblePdf.check(marked);
        assertThat(textOf(marked)).contains("En cours de correction depuis le");

        // When
        lock("2021-04");

        // Then
        anonymously()
                .get("public/flash-infos/" + SITE + "/2021-04")
                .then()
                .body("underCorrection", is(false))
                .body("underCorrectionSince", nullValue())
                .body("latest", is(true))
                .body("edition", is(2));
        anonymously()
                .get("public/flash-infos/" + SITE + "/2021-04?edition=1")
                .then()
                .body("text", containsString("80\u00a0%"))
                .body("underCorrection", is(false))
                .body("latest", is(false));
        assertThat(anonymously().get(published("pdf") + "&edition=1").header("ETag"))
                .isEqualTo(former);
        anonymously()
                .get(published("txt"))
                .then()
                .body(containsString("81\u00a0%"))
                .body(containsString("Corrigé le"))
                .body(not(containsString("En cours de correction")));
        AccessiblePdf.check(Api.made(published("pdf")).asByteArray());
        Api.made(published("html")).then().body(containsString("Flash-info qualité"));
        String tag = anonymously().get(published("pdf")).header("ETag");
        anonymously().header("If-None-Match", tag).get(published("pdf")).then().statusCode(304);
    }

    @Test
    void a_correction_that_changes_nothing_makes_no_new_edition() {
        // Given
        record("2021-05", "FLASH_A", "80");
        lock("2021-05");
        String before = Api.made(address("2021-05", "pdf")).header("ETag");

        // When
        as(MANAGER)
                .body("{\"reason\": \"Vérification\"}")
                .post("month-boards/" + SITE + "/2021-05/unlock")
                .then()
                .statusCode(200);
        lock("2021-05");

        // Then
        anonymously()
                .get("public/flash-infos/" + SITE + "/2021-05")
                .then()
                .body("edition", is(1))
                .body("underCorrection", is(false))
                .body("text", containsString("Publié le"));
        assertThat(anonymously().get(address("2021-05", "pdf")).header("ETag")).isEqualTo(before);
    }

    @Test
    void a_document_is_made_once_and_not_at_each_call() {
        // Given
        record("2021-06", "FLASH_A", "80");
        lock("2021-06");

        // When
        byte[] first = Api.made(address("2021-06", "pdf")).asByteArray();
        byte[] second = anonymously().get(address("2021-06", "pdf")).asByteArray();

        // Then: a PDF made again bears another date.
        assertThat(second).isEqualTo(first);
        assertThat(Statements.of(() -> anonymously().get(address("2021-06", "pdf"))))
                .isEqualTo(4);
    }

    @Test
    void a_number_per_year_is_a_plain_number_in_a_month() {
        // Given
        Api.recordFirst(MANAGER, SITE + "/2021-08/FLASH_D", "{\"kind\": \"ENTERED\", \"value\": 1}")
                .statusCode(200);

        // When
        lock("2021-08");

        // Then
        anonymously()
                .get("public/flash-infos/" + SITE + "/2021-08")
                .then()
                .body("content.judged", is(0))
                .body("content.others[0].unit", is("COUNT"))
                .body("text", containsString("Exercices\u00a0: 1.\n"));
    }

    @Test
    void two_people_who_write_the_introduction_do_not_overwrite_each_other() {
        String address = "flash-infos/" + SITE + "/2021-06";
        String body = "{\"introduction\": \"Bonjour.\"}";
        as(MANAGER).header("If-None-Match", "*").body(body).put(address).then().statusCode(200);
        as(MANAGER).header("If-None-Match", "*").body(body).put(address).then().statusCode(412);
        as(MANAGER).header("If-Match", "\"1\"").body("{}").put(address).then().statusCode(200);
        assertThat(as(MANAGER).get(address).jsonPath().getString("content.introduction"))
                .isNull();
        as(MANAGER).get("flash-infos/" + SITE + "/2021-Q1").then().statusCode(422);
    }

    private static String published(String format) {
        return address("2021-04", format);
    }

    private static String address(String month, String format) {
        return "public/flash-infos/" + SITE + "/" + month + "/document?format=" + format;
    }

    private static void indicator(String code, String sense, String comparator, String target) {
        Api.keep("indicators/" + code, """
                {"label": "Indicateur %s", "unit": "PERCENT", "frequency": "MONTH", "sense": "%s", "formula": "RATIO",
                 "precision": 2, "rubric": "Rubrique", "feed": "ENTERED",
                 "targets": [{"from": "2019-01-01", "comparator": "%s", "value": %s}]}""".formatted(code, sense, comparator, target));
    }

    private static void record(String month, String indicator, String percent) {
        Api.recordFirst(
                        MANAGER,
                        SITE + "/" + month + "/" + indicator,
                        "{\"kind\": \"ENTERED\", \"numerator\": %s, \"denominator\": 100%s}"
                                .formatted(percent, indicator.equals("FLASH_B") ? ", \"remark\": \"Panne\"" : ""))
                .statusCode(200);
    }

    private static void lock(String month) {
        Api.excuseMissing(SITE + "/" + month);
        as(MANAGER)
                .post("month-boards/" + SITE + "/" + month + "/validation")
                .then()
                .statusCode(200);
        as(MANAGER).post("month-boards/" + SITE + "/" + month + "/lock").then().statusCode(200);
    }
}
