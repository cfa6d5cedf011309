package fr.gouv.qualite.indicators;

import static fr.gouv.qualite.indicators.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Statements;
import fr.gouv.qualite.platform.test.Tokens;
import fr.gouv.qualite.platform.test.WholeFiles;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sheet of measurements: out, filled in, checked, and kept whole or not at all. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class ImportTest {

    private static final String SITE = "18-BOURGES";
    private static final Tokens MANAGER = Tokens.manager("18");
    private static final String TITLES =
            "site;période;indicateur;situation;numérateur;dénominateur;valeur;remarque;motif\n";

    @BeforeEach
    void aPrefecture() {
        Api.indicator("SHEET_RATE", "PERCENT", "RATIO", "ENTERED");
        Api.indicator("SHEET_COUNT", "COUNT", "COUNT", "ENTERED");
        Api.indicator("SHEET_COMPUTED", "PERCENT", "RATIO", "COMPUTED");
        for (int i = 0; i < 5; i++) {
            Api.indicator("LONG_" + i, "PERCENT", "RATIO", "ENTERED");
        }
        Api.prefecture(
                "18", "SHEET_RATE", "SHEET_COUNT", "SHEET_COMPUTED", "LONG_0", "LONG_1", "LONG_2", "LONG_3", "LONG_4");
        Api.site(SITE);
        Api.site("18-VIERZON");
    }

    @Test
    void a_sheet_is_checked_then_kept_and_the_trail_says_where_it_came_from() {
        // Given
        String csv = TITLES + """
                18-BOURGES;2021-01;SHEET_RATE;;43;46;;Boîte vocale en panne 📞;
                18-BOURGES;2021-01;SHEET_COUNT;mesuré;;;"1 204";;
                18-VIERZON;01/2021;SHEET_RATE;Suspendu;;;;;Travaux
                18-VIERZON;2021-01;SHEET_COUNT;;;;;;
                """;
        String fingerprint = preview(csv)
                .body("lines", is(4), "changes", is(3), "unchanged", is(1), "errorCount", is(0))
                .body("items.after", is(List.of("43 / 46", "1204", "suspendue (Travaux)")))
                .body("items.before", is(List.of("aucune valeur", "aucune valeur", "aucune valeur")))
                .extract()
                .path("fingerprint");
        read("2021-01/SHEET_RATE").statusCode(404);

        // When
        apply(csv, fingerprint).statusCode(200).body("changes", is(3));

        // Then
        read("2021-01/SHEET_RATE").body("source", is("IMPORTED"), "remark", is("Boîte vocale en panne 📞"));
        as(MANAGER)
                .get("measurements/" + SITE + "/2021-01/SHEET_RATE/history")
                .then()
                .body("items.what", hasItem(containsString("Importée : aucune valeur → 43 / 46")));
        preview(csv).body("changes", is(0), "unchanged", is(4));
    }

    @Test
    void every_error_is_told_on_its_line_and_nothing_is_kept() {
        // Given
        Api.recordFirst(MANAGER, SITE + "/2021-03/SHEET_COUNT", "{\"kind\": \"ENTERED\", \"value\": 1}")
                .statusCode(200);
        Api.excuseMissing(SITE + "/2021-03");
        as(MANAGER).post("month-boards/" + SITE + "/2021-03/validation").then().statusCode(200);
        as(MANAGER).post("month-boards/" + SITE + "/2021-03/lock").then().statusCode(200);
        String csv = TITLES + """
                18-BOURGES;2021-02;SHEET_RATE;;1;2;;;
                18-BOURGES;2021-02;SHEET_COUNT;;;;douze;;
                18-BOURGES;2021-04;SHEET_RATE;;47;46;;;
                18-BOURGES;2021-13;SHEET_RATE;;1;2;;;
                18-NULLE-PART;2021-04;SHEET_RATE;;1;2;;;
                18-BOURGES;2021-04;NOTHING;;1;2;;;
                18-BOURGES;2021-04;SHEET_COMPUTED;;1;2;;;
                18-BOURGES;2021-03;SHEET_COUNT;;;;2;;
                36-CHATEAUROUX;2021-04;SHEET_RATE;;1;2;;;
                18-BOURGES;2021-02;SHEET_RATE;;1;2;;;
                18-BOURGES;2021-05;SHEET_RATE;reporté;;;;;
                18-BOURGES;2090-05;SHEET_RATE;sans objet;;;;;Rien
                18-BOURGES;2021-06;SHEET_RATE;suspendu;;;;;
                18-BOURGES;2021-Q1;SHEET_RATE;;1;2;;;
                """;
        Api.prefecture("36", "SHEET_RATE");
        Api.site("36-CHATEAUROUX");

        // When
        ValidatableResponse checked = preview(csv).body("errorCount", is(13), "changes", is(1));

        // Then
        List<String> messages = checked.extract().jsonPath().getList("errors.message");
        assertThat(checked.extract().jsonPath().getList("errors.line", Integer.class))
                .containsExactly(3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
        assertThat(messages.get(0)).isEqualTo("« douze » n’est pas un nombre. Exemple : 1234.");
        assertThat(messages.get(1)).isEqualTo("Le numérateur (47) ne peut pas dépasser le dénominateur (46).");
        assertThat(messages.get(3)).isEqualTo("Le site « 18-NULLE-PART » n’existe pas.");
        assertThat(messages.get(5)).contains("calculée par la plateforme");
        assertThat(messages.get(6)).contains("verrouillée");
        assertThat(messages.get(7)).contains("réservée à son référent");
        assertThat(messages.get(8)).isEqualTo("Cette mesure est déjà donnée à la ligne 2.");
        assertThat(messages.get(10)).contains("pas encore commencé");
        assertThat(checked.extract().jsonPath().getString("errors[0].column")).isEqualTo("valeur");
        apply(csv, checked.extract().path("fingerprint"))
                .statusCode(422)
                .body("detail", is("Le fichier est à corriger (erreurs : 13). Rien n’a été enregistré."))
                .body("errors[0].field", is("ligne 3, valeur"));
        read("2021-02/SHEET_RATE").statusCode(404);
    }

    @Test
    void what_moved_since_the_check_is_not_overwritten() {
        // Given
        String csv = TITLES + "18-BOURGES;2021-07;SHEET_RATE;;1;2;;;\n";
        String fingerprint = preview(csv).extract().path("fingerprint");
        apply(csv, null).statusCode(428);
        apply(csv + "18-BOURGES;2021-08;SHEET_RATE;;1;2;;;\n", fingerprint).statusCode(412);
        Api.recordFirst(MANAGER, SITE + "/2021-07/SHEET_RATE", Api.counts("2", "2"))
                .statusCode(200);

        // When
        ValidatableResponse late = apply(csv, fingerprint);

        // Then
        late.statusCode(412).body("detail", containsString("ont changé depuis la vérification"));
        read("2021-07/SHEET_RATE").body("numerator", is(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CSV", "XLSX", "ODS"})
    void what_is_downloaded_can_be_sent_back_as_it_is(String format) {
        // Given
        Api.recordFirst(MANAGER, SITE + "/2020-0" + (format.length() + 1) + "/SHEET_RATE", """
                        {"kind": "ENTERED", "numerator": 1, "denominator": 2, "remark": "=1+1"}""");
        String address = "measurement-imports/template?prefecture=18&period=2020&format=" + format;

        // When
        Response file = as(MANAGER).accept("*/*").get(address);

        // Then: two sites, seven entered and one computed indicator, twelve months.
        WholeFiles.isWhole(file, 192);
        sheet(MANAGER)
                .body(file.asByteArray())
                .post("measurement-imports/preview")
                .then()
                .statusCode(200)
                .body("lines", is(192), "changes", is(0), "errorCount", is(0), "unchanged", is(192));
    }

    @Test
    void a_sheet_is_checked_in_a_fixed_number_of_statements() {
        // Given
        StringBuilder csv = new StringBuilder(TITLES);
        for (int year = 2015; year < 2020; year++) {
            for (int month = 1; month <= 12; month++) {
                csv.append("18-BOURGES;%d-%02d;SHEET_RATE;;1;2;;;%n".formatted(year, month));
            }
        }

        // When
        long asked = Statements.of(() -> preview(csv.toString()).body("changes", is(60)));

        // Then
        assertThat(asked).isBetween(1L, 7L);
    }

    @Test
    void a_long_sheet_is_kept_then_corrected_with_its_trail() {
        // Given
        String sheet = longSheet(1);
        apply(sheet, preview(sheet).extract().path("fingerprint"))
                .statusCode(200)
                .body("changes", is(6000));
        String corrected = longSheet(2);
        String wrong = longSheet(3) + "18-LONG-9;2025-01;LONG_4;;10;9;;;\n";
        apply(wrong, preview(wrong).extract().path("fingerprint"))
                .statusCode(422)
                .body("errors[0].field", is("ligne 6002, numérateur"));

        // When
        apply(corrected, preview(corrected).extract().path("fingerprint"))
                .statusCode(200)
                .body("changes", is(6000), "items.size()", is(200), "items[0].before", is("1 / 9"));

        // Then
        as(MANAGER)
                .get("measurements/18-LONG-9/2024-12/LONG_4")
                .then()
                .body("numerator", is(2), "version", is(2), "remark", is("tab\\n, « \\ »"));
        as(MANAGER)
                .get("measurements/18-LONG-9/2024-12/LONG_4/history")
                .then()
                .body("items.size()", is(2), "items[1].what", containsString("1 / 9 → 2 / 9"));
        preview(corrected).body("unchanged", is(6000));
    }

    /** Ten sites, five indicators, ten years of months: more places than are locked one by one. */
    private static String longSheet(int numerator) {
        StringBuilder csv = new StringBuilder(TITLES);
        for (int site = 0; site < 10; site++) {
            Api.site("18-LONG-" + site);
            for (int month = 0; month < 120; month++) {
                for (int i = 0; i < 5; i++) {
                    csv.append("18-LONG-%d;%d-%02d;LONG_%d;;%d;9;;tab\\n, « \\ »;%n"
                            .formatted(site, 2015 + month / 12, month % 12 + 1, i, numerator));
                }
            }
        }
        return csv.toString();
    }

    @Test
    void a_file_that_is_too_large_is_refused_with_the_limit_of_files() {
        sheet(MANAGER)
                .body(new byte[17 << 20])
                .post("measurement-imports/preview")
                .then()
                .statusCode(413)
                .body("detail", containsString("dépasse la taille permise (16 Mo)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bonjour", "site;période\n", "site;période;indicateur;couleur\n", "PK\u0003\u0004"})
    void what_is_no_sheet_of_measurements_is_refused(String text) {
        preview422(text);
    }

    private static void preview422(String text) {
        sheet(MANAGER)
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post("measurement-imports/preview")
                .then()
                .statusCode(422)
                .contentType("application/problem+json");
    }

    private static ValidatableResponse preview(String csv) {
        return sheet(MANAGER)
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("measurement-imports/preview")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse apply(String csv, @Nullable String fingerprint) {
        RequestSpecification request = sheet(MANAGER);
        if (fingerprint != null) {
            request.header("If-Match", "\"" + fingerprint + "\"");
        }
        return request.body(csv.getBytes(StandardCharsets.UTF_8))
                .post("measurement-imports")
                .then();
    }

    private static RequestSpecification sheet(Tokens who) {
        return RestAssured.given()
                .basePath("/api/indicators/v1/")
                .contentType("application/octet-stream")
                .auth()
                .oauth2(who.bearer());
    }

    private static ValidatableResponse read(String cell) {
        return as(MANAGER).get("measurements/" + SITE + "/" + cell).then();
    }
}
