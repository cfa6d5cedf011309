package fr.gouv.qualite.surveys;

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
        String slug = Api.openCampaign();

        // Then
        Fuzz.everyOperation(
                Map.of("site", List.of(Api.ROUEN), "slug", List.of(slug), "prefecture", List.of("76")),
                List.of(Tokens.agent(Api.ROUEN), Api.MANAGER));
    }
}
