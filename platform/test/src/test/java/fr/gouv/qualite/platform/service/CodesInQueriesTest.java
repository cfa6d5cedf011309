package fr.gouv.qualite.platform.service;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;

import fr.gouv.qualite.platform.test.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class CodesInQueriesTest {

    private static final String NOTES = "/api/platform/v1/notes/";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            wanted                                | []
            wanted?colour=                        | []
            wanted?colour=BLUE                    | ["BLUE"]
            wanted?colour=RED,blue                | ["RED","BLUE"]
            wanted?colour=RED, BLUE                | ["RED","BLUE"]
            wanted?colour=RED&colour=BLUE         | ["RED","BLUE"]
            wanted?format=csv                     | ["csv"]
            wanted?format=CSV&colour=RED          | ["RED","csv"]
            wanted?format=                        | []
            coloured?colour=RED,BLUE              | ["RED","BLUE"]
            coloured?colour=                      | []
            """)
    void codes_are_read_one_or_several_in_any_case(String address, String read) {
        get(NOTES + address).then().statusCode(200).body(equalTo(read));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            wanted?colour=GREEN          | colour | Choisissez parmi : BLUE, RED.
            wanted?colour=BLUE,GREEN     | colour | Choisissez parmi : BLUE, RED.
            wanted?format=xls            | format | Choisissez parmi : csv, pdf.
            coloured?colour=BLUE,GREEN   | colour | Choisissez parmi : BLUE, RED.
            """)
    void an_unknown_code_is_refused_with_those_that_exist(String address, String parameter, String choices) {
        get(NOTES + address)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("https://qualite.gouv.fr/problems/unknown-value"))
                .body("errors[0].field", equalTo(parameter))
                .body("errors[0].message", equalTo(choices));
    }
}
