package fr.gouv.qualite.complaints;

import fr.gouv.qualite.platform.test.Fuzz;
import fr.gouv.qualite.platform.test.MailServer;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(MailServer.class)
class FuzzTest {

    @Test
    void whatever_is_asked_the_answer_is_one_of_the_contract() {
        // Given
        Api.site("27-EVREUX", "Évreux");
        String id = Api.record(Api.aComplaint("27-EVREUX"));

        // Then
        Fuzz.everyOperation(
                Map.of(
                        "site",
                        List.of("27-EVREUX"),
                        "code",
                        List.of("27-EVREUX"),
                        "prefecture",
                        List.of("27"),
                        "id",
                        List.of(id),
                        "format",
                        List.of("json", "xml"),
                        "service_code",
                        List.of("27-EVREUX_COMPLAINT")),
                List.of(
                        Tokens.agent("27-EVREUX"),
                        Tokens.manager("27"),
                        Tokens.of("admin"),
                        Tokens.system("cases:write")));
    }
}
