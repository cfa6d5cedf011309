package fr.gouv.qualite.indicators;

import static fr.gouv.qualite.indicators.Api.as;
import static fr.gouv.qualite.indicators.Api.counts;
import static fr.gouv.qualite.indicators.Api.recordFirst;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A prefecture may aim higher than the nation, from a day on, without touching anybody else. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class TargetsTest {

    @BeforeEach
    void aNationalTarget() {
        Api.keep("indicators/AIMED", """
                {"label": "Courriels", "unit": "PERCENT", "frequency": "MONTH", "sense": "HIGHER_IS_BETTER",
                 "formula": "RATIO", "precision": 2, "rubric": "R", "feed": "ENTERED",
                 "targets": [{"from": "2019-02-04", "comparator": "GT", "value": 75}]}""");
        Api.prefecture("53", "AIMED");
        Api.prefecture("72", "AIMED");
        Api.site("53-LAVAL");
        Api.site("72-LE-MANS");
    }

    @Test
    void its_own_target_wins_from_its_first_day_and_there_only() {
        // When
        aim("53", """
                {"targets": [{"from": "2021-02-01", "comparator": "GE", "value": 90}]}""").statusCode(200).body("own.value", is(List.of(90)), "national.value", is(List.of(75)));

        // Then
        String eighty = counts("8", "10");
        recordFirst(Tokens.referent("53-LAVAL"), "53-LAVAL/2021-01/AIMED", eighty)
                .body("assessment", is("ON_TARGET"));
        recordFirst(Tokens.referent("53-LAVAL"), "53-LAVAL/2021-02/AIMED", eighty)
                .body("assessment", is("OFF_TARGET"));
        recordFirst(Tokens.referent("72-LE-MANS"), "72-LE-MANS/2021-02/AIMED", eighty)
                .body("assessment", is("ON_TARGET"));
        as(Tokens.agent("72-LE-MANS"))
                .get("targets?prefecture=72")
                .then()
                .body("items.find { it.indicator == 'AIMED' }.own", hasSize(0));
    }

    @Test
    void a_target_that_contradicts_the_indicator_is_refused() {
        aim("72", """
                {"targets": [{"from": "2021-02-01", "comparator": "LT", "value": 90}]}""")
                .statusCode(422)
                .body("detail", is("La comparaison d’une cible contredit le sens de l’indicateur."));
        aim("72", """
                {"targets": [{"from": "2021-02-01", "to": "2021-01-01", "comparator": "GT", "value": 90}]}""").statusCode(422).body("detail", is("Le dernier jour d’une cible suit le premier."));
        as(Tokens.manager("72"))
                .body("{\"targets\": []}")
                .put("targets/72/AIMED")
                .then()
                .statusCode(428);
    }

    private static ValidatableResponse aim(String prefecture, String body) {
        String etag = as(Tokens.of("admin")).get("indicators/AIMED").header("ETag");
        return as(Tokens.manager(prefecture))
                .header("If-Match", etag)
                .body(body)
                .put("targets/" + prefecture + "/AIMED")
                .then();
    }
}
