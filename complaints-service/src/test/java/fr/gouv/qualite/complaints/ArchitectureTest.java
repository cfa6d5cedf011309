package fr.gouv.qualite.complaints;

import fr.gouv.qualite.platform.test.ServiceArchitecture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> the_code_keeps_the_shape_of_every_service() {
        return ServiceArchitecture.rulesOf("complaints");
    }
}
