package fr.gouv.qualite.indicators;

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
        Api.indicator("FUZZ_MAIL", "PERCENT", "RATIO", "ENTERED");
        Api.prefecture("27", "FUZZ_MAIL");
        Api.site("27-EVREUX");

        // Then
        Fuzz.everyOperation(
                Map.of(
                        "site", List.of("27-EVREUX"),
                        "code", List.of("27", "27-EVREUX", "F27", "FUZZ_MAIL"),
                        "prefecture", List.of("27"),
                        "day", List.of("2021-01-04"),
                        "period", List.of("2021-01", "2021-Q1", "2021"),
                        "version", List.of("1"),
                        "indicator", List.of("FUZZ_MAIL")),
                List.of(Tokens.referent("27-EVREUX"), Tokens.manager("27")));
    }
}
