package fr.gouv.qualite.indicators;

import static fr.gouv.qualite.indicators.Api.as;
import static fr.gouv.qualite.indicators.Api.counts;
import static fr.gouv.qualite.indicators.Api.recordAgain;
import static fr.gouv.qualite.indicators.Api.recordFirst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the service says, word for word, to those who send it what cannot be. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class BadInputTest {

    private static final String SITE = "50-SAINT-LO";
    private static final Tokens REFERENT = Tokens.referent(SITE);

    @BeforeEach
    void aSite() {
        Api.indicator("BAD_RATE", "PERCENT", "RATIO", "ENTERED");
        Api.indicator("BAD_COUNT", "COUNT", "COUNT", "ENTERED");
        Api.indicator("BAD_COMPUTED", "PERCENT", "RATIO", "COMPUTED");
        Api.indicator("BAD_PUSHED", "PERCENT", "RATIO", "PUSHED");
        Api.prefecture("50", "BAD_RATE", "BAD_COUNT", "BAD_COMPUTED", "BAD_PUSHED");
        Api.site(SITE);
    }

    static Stream<Arguments> refusedEntries() {
        return Stream.of(
                invalid(
                        counts("47", "46"),
                        "numerator",
                        "Le numérateur (47) ne peut pas dépasser le dénominateur (46)."),
                invalid(counts("-1", "46"), "numerator", "Ce nombre ne peut pas être négatif."),
                invalid(
                        counts("0", "0"),
                        "denominator",
                        "Le dénominateur est 0 : s’il n’y avait rien à mesurer, choisissez « sans objet »."),
                invalid(counts("1.1234567", "2"), "numerator", "Ce nombre est trop précis : 6 décimales au plus."),
                invalid(counts("1", "1e999999999"), "denominator", "Ce nombre est trop grand : 10 000 000 au plus."),
                invalid("{\"kind\": \"ENTERED\", \"numerator\": 1}", "denominator", "Donnez ce nombre."),
                invalid("{\"kind\": \"ENTERED\", \"value\": 1}", "value", "Cet indicateur ne prend pas ce nombre."),
                invalid("{\"kind\": \"SUSPENDED\"}", "reason", "Indiquez le motif."),
                invalid("{\"kind\": \"NOT_APPLICABLE\", \"reason\": \" \"}", "reason", "Indiquez le motif."),
                invalid(
                        "{\"kind\": \"SUSPENDED\", \"reason\": \"Travaux\", \"value\": 1}",
                        "kind",
                        "Une mesure sans objet ou suspendue ne porte pas de nombre."),
                invalid(
                        "{\"kind\": \"ENTERED\", \"numerator\": 1, \"denominator\": 2, \"reason\": \"Pour voir\"}",
                        "reason",
                        "Une valeur n’a pas besoin de motif : utilisez la remarque."),
                Arguments.of(counts("\"douze\"", "46"), """
                        {"type":"https://qualite.gouv.fr/problems/invalid-input","title":"Saisie à corriger","status":422,\
                        "detail":"La valeur du champ « numerator » est incorrecte.",\
                        "errors":[{"field":"numerator","message":"Valeur incorrecte"}]}"""),
                Arguments.of("{\"kind\": \"ENTERED\", \"numérateur\": 1}", """
                        {"type":"https://qualite.gouv.fr/problems/invalid-input","title":"Saisie à corriger","status":422,\
                        "detail":"Le champ « numérateur » n’existe pas.",\
                        "errors":[{"field":"numérateur","message":"Champ inconnu"}]}"""),
                Arguments.of("{\"numerator\": 1, \"denominator\": 2}", """
                        {"type":"https://qualite.gouv.fr/problems/invalid-input","title":"Saisie à corriger","status":422,\
                        "detail":"Certains champs sont à corriger.","errors":[{"field":"kind",\
                        "message":"Dites si c’est une valeur, « sans objet » ou « suspendu »."}]}"""),
                Arguments.of(
                        "{\"kind\": \"ENTERED\", \"numerator\": 1, \"denominator\": 2, \"remark\": \"%s\"}"
                                .formatted("é".repeat(501)),
                        """
                        {"type":"https://qualite.gouv.fr/problems/invalid-input","title":"Saisie à corriger","status":422,\
                        "detail":"Certains champs sont à corriger.","errors":[{"field":"remark",\
                        "message":"500 caractères au plus."}]}"""),
                Arguments.of("{\"kind\": \"ENTERED\",", """
                        {"type":"https://qualite.gouv.fr/problems/unreadable-body","title":"Demande illisible","status":400,\
                        "detail":"Le contenu envoyé n’est pas du JSON valide."}"""));
    }

    private static Arguments invalid(String body, String field, String message) {
        return Arguments.of(body, """
                {"type":"https://qualite.gouv.fr/problems/invalid-input","title":"Saisie à corriger","status":422,\
                "detail":"%2$s","errors":[{"field":"%1$s","message":"%2$s"}]}""".formatted(field, message));
    }

    @ParameterizedTest
    @MethodSource("refusedEntries")
    void an_entry_that_cannot_be_is_refused_on_its_field_and_nothing_is_kept(String body, String problem) {
        // When
        String refusal = recordFirst(REFERENT, SITE + "/2021-04/BAD_RATE", body)
                .contentType("application/problem+json")
                .extract()
                .asString();

        // Then
        assertThat(refusal).isEqualTo(problem);
        as(REFERENT).get("measurements/" + SITE + "/2021-04/BAD_RATE").then().statusCode(404);
    }

    @Test
    void each_of_the_reasons_not_to_edit_is_said_in_its_own_words() {
        assertThat(refusalOf(Tokens.referent("50-AVRANCHES"), "2021-04/BAD_RATE"))
                .isEqualTo("""
                {"type":"https://qualite.gouv.fr/problems/not-your-site","title":"Saisie hors de votre périmètre",\
                "status":403,"detail":"La saisie de ce site est réservée à son référent qualité et au responsable\
                 qualité de la préfecture."}""");
        assertThat(refusalOf(REFERENT, "2090-01/BAD_RATE")).isEqualTo("""
                {"type":"https://qualite.gouv.fr/problems/period-not-started","title":"Période à venir","status":409,\
                "detail":"Cette période (janvier 2090) n’a pas encore commencé."}""");
        assertThat(refusalOf(REFERENT, "2021-04/BAD_COMPUTED")).isEqualTo("""
                {"type":"https://qualite.gouv.fr/problems/computed-value","title":"Valeur calculée par la plateforme",\
                "status":409,"detail":"Cette valeur est calculée par la plateforme à partir des demandes ou\
                 des enquêtes. Pour la remplacer, indiquez pourquoi."}""");
        Api.excuseMissing(SITE + "/2021-07");
        as(Tokens.manager("50"))
                .post("month-boards/" + SITE + "/2021-07/lock")
                .then()
                .statusCode(200);
        assertThat(refusalOf(REFERENT, "2021-07/BAD_RATE")).isEqualTo("""
                {"type":"https://qualite.gouv.fr/problems/period-locked","title":"Période verrouillée","status":409,\
                "detail":"Cette période (juillet 2021) est verrouillée : demandez au responsable qualité de la\
                 déverrouiller."}""");
        assertThat(refusalOf(Tokens.system("measurements:write"), "2021-04/BAD_RATE"))
                .isEqualTo("""
                {"type":"https://qualite.gouv.fr/problems/not-fed-by-systems",\
                "title":"Indicateur saisi par des personnes","status":403,\
                "detail":"Cet indicateur n’est pas transmis par un système : il est saisi par le référent qualité du\
                 site."}""");
    }

    @Test
    void a_write_that_does_not_say_what_it_has_seen_is_refused() {
        // Given
        String cell = SITE + "/2021-05/BAD_RATE";
        String blind = as(REFERENT)
                .body(counts("1", "2"))
                .put("measurements/" + cell)
                .then()
                .statusCode(428)
                .extract()
                .asString();
        recordAgain(REFERENT, cell, 1, counts("1", "2")).statusCode(412);
        recordFirst(REFERENT, cell, counts("1", "2")).statusCode(200);

        // When
        String second = recordFirst(REFERENT, cell, counts("2", "2")).extract().asString();
        String stale =
                recordAgain(REFERENT, cell, 7, counts("2", "2")).extract().asString();

        // Then
        assertThat(blind).isEqualTo("""
                {"type":"https://qualite.gouv.fr/problems/version-required","title":"Version attendue","status":428,\
                "detail":"Pour une première saisie, envoyez l’en-tête If-None-Match: * ; pour modifier, envoyez dans\
                 If-Match la version que vous avez lue."}""");
        assertThat(second).isEqualTo("""
                {"type":"https://qualite.gouv.fr/problems/stale-version","title":"Modifié entre-temps","status":412,\
                "detail":"Quelqu’un d’autre a fait cette saisie avant vous. Relisez ce qui est enregistré, puis\
                 recommencez."}""");
        assertThat(stale).isEqualTo("""
                {"type":"https://qualite.gouv.fr/problems/stale-version","title":"Modifié entre-temps","status":412,\
                "detail":"Cette donnée a été modifiée par quelqu’un d’autre pendant votre saisie. Relisez-la puis\
                 recommencez."}""");
        as(REFERENT).get("measurements/" + cell).then().body("numerator", is(1), "version", is(1));
    }

    @Test
    void an_emoji_in_a_remark_is_kept() {
        String cell = SITE + "/2021-06/BAD_RATE";
        recordFirst(REFERENT, cell, """
                        {"kind": "ENTERED", "numerator": 1, "denominator": 2, "remark": "Boîte vocale en panne 📞😤"}""").statusCode(200);
        as(REFERENT).get("measurements/" + cell).then().body("remark", is("Boîte vocale en panne 📞😤"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "measurements/50-NULLE-PART/2021-04/BAD_RATE | 404 | Le site « 50-NULLE-PART » n’existe pas.",
                "measurements/50-SAINT-LO/2021-04/NOTHING | 404 | L’indicateur « NOTHING » n’existe pas.",
                "measurements/50-SAINT-LO/2021-Q1/BAD_RATE | 422 | Cet indicateur ne se mesure pas sur cette durée de période.",
            })
    void an_unknown_place_is_named(String address, int status, String detail) {
        as(Tokens.of("admin"))
                .header("If-None-Match", "*")
                .body(counts("1", "2"))
                .put(address)
                .then()
                .statusCode(status)
                .body("detail", is(detail));
    }

    @ParameterizedTest
    @CsvSource({
        "month-boards/50-SAINT-LO/2021-13, 422",
        "month-boards/saint-lo/2021-12, 422",
        "month-boards/50-NULLE-PART/2021-12, 404",
        "completeness, 422",
        "completeness?period=avril, 422",
        "completeness/prefectures?period=avril, 422",
        "consolidations?period=2021&prefecture=999, 422",
        "consolidations?period=2021&prefecture=50&region=NORMANDIE, 422",
        "consolidations?period=2021&region=ATLANTIDE, 400",
        "indicators?framework=NOTHING, 404",
        "targets, 422"
    })
    void a_wrong_address_is_told_with_a_problem(String address, int status) {
        as(Tokens.of("admin")).get(address).then().statusCode(status).contentType("application/problem+json");
    }

    @Test
    void a_reference_that_contradicts_itself_is_refused() {
        refusedReference("indicators/BAD_RATE", """
                {"label": "Taux", "unit": "PERCENT", "frequency": "MONTH", "sense": "HIGHER_IS_BETTER",
                 "formula": "RATIO", "precision": 2, "rubric": "R", "feed": "ENTERED",
                 "targets": [{"from": "2020-01-01", "comparator": "LT", "value": 5}]}""", "targets[0].comparator");
        refusedReference("prefectures/50", """
                {"name": "Manche", "holidayZone": "METROPOLE", "timeZone": "Europe/Granville", "perimeters": []}""", "timeZone");
        refusedReference("prefectures/50", """
                {"name": "Manche", "holidayZone": "METROPOLE", "timeZone": "Europe/Paris",
                 "perimeters": [{"modules": [], "from": "2020-01-01"}]}""", "perimeters[0].framework");
    }

    private static void refusedReference(String path, String body, String field) {
        as(Tokens.of("admin"))
                .header("If-Match", "*")
                .body(body)
                .put(path)
                .then()
                .statusCode(422)
                .body("errors[0].field", is(field));
    }

    private static String refusalOf(Tokens who, String cell) {
        return recordFirst(who, SITE + "/" + cell, counts("1", "2"))
                .contentType("application/problem+json")
                .extract()
                .asString();
    }
}
