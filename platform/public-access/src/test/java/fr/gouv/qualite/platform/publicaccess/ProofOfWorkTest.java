package fr.gouv.qualite.platform.publicaccess;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProofOfWorkTest {

    private static final Caller ANONYMOUS = new Caller() {
        @Override
        public boolean isAnonymous() {
            return true;
        }
    };

    @Test
    void who_lodges_without_an_account_owes_a_proof() {
        // Given
        ProofOfWork proofOfWork = askedOf(ANONYMOUS, true);

        // Then
        assertThatThrownBy(() -> proofOfWork.mustHold(null, true))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("Envoyez de nouveau");
        assertThatThrownBy(() -> proofOfWork.mustHold(" ", true)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> proofOfWork.mustHold("bm90IGEgcHJvb2Y=", true)).isInstanceOf(Problem.class);
    }

    @Test
    void a_system_that_does_this_there_owes_none_and_a_wrong_one_is_refused_all_the_same() {
        // Given
        ProofOfWork proofOfWork = askedOf(signedIn(), true);

        // Then
        assertThatCode(() -> proofOfWork.mustHold(null, true)).doesNotThrowAnyException();
        assertThatThrownBy(() -> proofOfWork.mustHold("bm90IGEgcHJvb2Y=", true)).isInstanceOf(Problem.class);
    }

    @Test
    void another_account_or_the_same_out_of_its_perimeter_owes_one() {
        assertThatThrownBy(() -> askedOf(signedIn(), true).mustHold(null, false))
                .isInstanceOf(Problem.class);
    }

    @Test
    void nobody_owes_a_proof_where_none_is_asked_for() {
        assertThatCode(() -> askedOf(ANONYMOUS, false).mustHold(null, true)).doesNotThrowAnyException();
    }

    private static ProofOfWork askedOf(Caller caller, boolean required) {
        return new ProofOfWork(new Asked(required), Clock.systemUTC(), caller);
    }

    private static Caller signedIn() {
        return new Caller() {
            @Override
            public boolean isAnonymous() {
                return false;
            }
        };
    }

    private record Asked(boolean required) implements ProofSettings {

        @Override
        public int cost() {
            return 10;
        }

        @Override
        public Duration valid() {
            return Duration.ofHours(1);
        }

        @Override
        public Optional<String> key() {
            return Optional.empty();
        }
    }
}
