package fr.gouv.qualite.complaints.intake;

import static fr.gouv.qualite.complaints.Api.aComplaint;
import static fr.gouv.qualite.complaints.Api.as;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import fr.gouv.qualite.complaints.Api;
import fr.gouv.qualite.complaints.SettableClock;
import fr.gouv.qualite.platform.test.MailServer;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which day a case is received on, and when it is due, whatever the hour and the day it comes. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(MailServer.class)
class ReceptionTest {

    @AfterEach
    void timePassesAgain() {
        SettableClock.goesAgain();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Friday at noon,                            2022-03-04T11:00:00Z, 28-CHARTRES,      2022-03-04, 2022-03-11",
        "Friday a minute before midnight,           2022-03-04T22:59:00Z, 28-CHARTRES,      2022-03-04, 2022-03-11",
        "Saturday a minute after midnight,          2022-03-04T23:01:00Z, 28-CHARTRES,      2022-03-05, 2022-03-11",
        "Sunday,                                    2022-03-06T15:00:00Z, 28-CHARTRES,      2022-03-06, 2022-03-11",
        "Tuesday at 3 in the morning,               2022-03-08T02:00:00Z, 28-CHARTRES,      2022-03-08, 2022-03-15",
        "Easter Monday,                             2022-04-18T09:00:00Z, 28-CHARTRES,      2022-04-18, 2022-04-25",
        "the eve of Ascension after hours,          2022-05-25T18:30:00Z, 28-CHARTRES,      2022-05-25, 2022-06-02",
        "the abolition of slavery in La Réunion,    2022-12-19T21:00:00Z, 974-SAINT-DENIS, 2022-12-20, 2022-12-27",
        "Good Friday in Moselle,                    2022-04-15T08:00:00Z, 57-METZ,       2022-04-15, 2022-04-25",
        "Good Friday in Chartres,                      2022-04-15T08:00:00Z, 28-CHARTRES,      2022-04-15, 2022-04-25",
        "the day before Good Friday in Moselle,     2022-04-14T08:00:00Z, 57-METZ,       2022-04-14, 2022-04-25",
        "the day before Good Friday in Chartres,       2022-04-14T08:00:00Z, 28-CHARTRES,      2022-04-14, 2022-04-22",
        "the night when clocks go forward,          2022-03-26T23:30:00Z, 28-CHARTRES,      2022-03-27, 2022-04-01"
    })
    void a_case_is_received_on_the_day_of_its_site_and_the_following_working_day_is_day_one(
            String when, String instant, String site, String receivedOn, String dueOn) {
        // Given
        Api.site(site, site);
        SettableClock.set(instant);

        // When
        JsonPath lodged = Api.lodge(aComplaint(site));

        // Then
        as(Tokens.agent(site))
                .get("cases?q=" + lodged.getString("number"))
                .then()
                .body("items[0].receivedOn", is(receivedOn), "items[0].dueOn", is(dueOn));
    }

    @Test
    void the_rules_are_told_with_their_dates() {
        // When
        var rules = as(Tokens.reader("76")).get("deadline-rules").then();

        // Then
        rules.statusCode(200)
                .body("items.findAll { it.origin == 'DEFAULT' }.size()", is(18))
                .body("items.code", hasItem("QUAL_E_PREF/COMPLAINT/ELECTRONIC"))
                .body("items.find { it.code == 'QUALIPREF_2/COMPLAINT/OTHER' }.validTo", is("2019-12-31"))
                .body("items.find { it.code == 'QUALIPREF_2/COMPLAINT/OTHER' }.workingDays", is(15));
    }
}
