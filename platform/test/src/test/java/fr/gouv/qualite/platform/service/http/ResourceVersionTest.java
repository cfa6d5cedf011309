package fr.gouv.qualite.platform.service.http;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.qualite.platform.service.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceVersionTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "W/\"3\"", " \"3\" ", "*"})
    void the_version_that_was_read_is_accepted_even_weakened_by_a_gateway_that_compresses(String ifMatch) {
        assertThatNoException().isThrownBy(() -> ResourceVersion.check(ifMatch, 3));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "\"2\"", "W/\"2\"", "\"33\"", "W/*"})
    void another_version_or_none_is_refused(String ifMatch) {
        assertThatThrownBy(() -> ResourceVersion.check(ifMatch, 3)).isInstanceOf(Problem.class);
    }
}
