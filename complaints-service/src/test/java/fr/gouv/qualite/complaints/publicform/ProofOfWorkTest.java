package fr.gouv.qualite.complaints.publicform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProofOfWorkTest {

    @Test
    void who_lodges_without_an_account_owes_a_proof() {
        // Given
        ProofOfWork proofOfWork = askedOf(true, true);

        // Then
        assertThatThrownBy(() -> proofOfWork.mustHold(null))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("Envoyez de nouveau votre demande");
        assertThatThrownBy(() -> proofOfWork.mustHold(" ")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> proofOfWork.mustHold("bm90IGEgcHJvb2Y=")).isInstanceOf(Problem.class);
    }

    @Test
    void a_system_that_signed_in_owes_none_and_a_wrong_one_is_refused_all_the_same() {
        // Given
        ProofOfWork proofOfWork = askedOf(false, true);

        // Then
        assertThatCode(() -> proofOfWork.mustHold(null)).doesNotThrowAnyException();
        assertThatThrownBy(() -> proofOfWork.mustHold("bm90IGEgcHJvb2Y=")).isInstanceOf(Problem.class);
    }

    @Test
    void nobody_owes_a_proof_where_none_is_asked_for() {
        assertThatCode(() -> askedOf(true, false).mustHold(null)).doesNotThrowAnyException();
    }

    private static ProofOfWork askedOf(boolean anonymous, boolean required) {
        Caller caller = new Caller() {
            @Override
            public boolean isAnonymous() {
                return anonymous;
            }
        };
        return new ProofOfWork(new Asked(required), Clock.systemUTC(), caller);
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
