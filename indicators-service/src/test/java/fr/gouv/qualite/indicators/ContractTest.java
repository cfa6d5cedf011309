package fr.gouv.qualite.indicators;

import fr.gouv.qualite.platform.test.Contract;
import fr.gouv.qualite.platform.test.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class ContractTest {

    @Test
    void theCommittedOpenApiDocumentIsWhatTheServiceServes() {
        Contract.openApiIsCommitted("/api/indicators/v1/openapi");
    }
}
