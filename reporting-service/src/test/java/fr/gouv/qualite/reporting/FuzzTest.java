package fr.gouv.qualite.reporting;

import fr.gouv.qualite.platform.test.Fuzz;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class FuzzTest {

    @Test
    void whatever_is_asked_the_answer_is_one_of_the_contract() {
        // Given
        if (!Api.knows(SeineMaritime.SURVEY)) {
            Api.tell(SeineMaritime.everything());
        }
        String report = Api.as(Tokens.manager("76"))
                .body("{\"scope\":\"SITE\",\"code\":\"76-DIEPPE\",\"year\":2022}")
                .post("annual-reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        // Then
        Fuzz.everyOperation(
                Map.of(
                        "code", List.of("76-ROUEN", "76"),
                        "prefecture", List.of("76"),
                        "from", List.of("2022-01"),
                        "to", List.of("2022-12"),
                        "id", List.of(report),
                        "format", List.of("json")),
                List.of(Tokens.referent("76-ROUEN"), Tokens.manager("76")));
    }
}
