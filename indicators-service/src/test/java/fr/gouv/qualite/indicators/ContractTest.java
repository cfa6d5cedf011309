package fr.gouv.qualite.indicators;

import fr.gouv.qualite.platform.test.Contract;
import fr.gouv.qualite.platform.test.OddValues;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.UnknownCodes;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class ContractTest {

    @Test
    void the_committed_open_api_document_is_what_the_service_serves() {
        Contract.openApiIsCommitted("/api/indicators/v1/openapi");
    }

    @Test
    void nothing_that_was_published_is_taken_away() {
        Contract.breaksNothingPublished();
    }

    @Test
    void what_it_writes_and_reads_is_declared_for_the_platform() {
        Contract.topicsAreDeclared("indicators");
    }

    @Test
    void a_code_that_no_query_takes_is_refused_with_those_it_takes() {
        UnknownCodes.areRefused();
    }

    @Test
    void what_was_mistyped_is_refused_with_what_to_correct() {
        OddValues.areRefused();
    }
}
