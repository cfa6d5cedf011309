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

    private static final String SCOPE = "scope:cases:write";
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
        assertThatThrownBy(() -> proofOfWork.mustHold(null, SCOPE))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("Envoyez de nouveau");
        assertThatThrownBy(() -> proofOfWork.mustHold(" ", SCOPE)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> proofOfWork.mustHold("bm90IGEgcHJvb2Y=", SCOPE))
                .isInstanceOf(Problem.class);
    }

    @Test
    void a_system_of_that_scope_owes_none_and_a_wrong_one_is_refused_all_the_same() {
        // Given
        ProofOfWork proofOfWork = askedOf(signedIn(SCOPE), true);

        // Then
        assertThatCode(() -> proofOfWork.mustHold(null, SCOPE)).doesNotThrowAnyException();
        assertThatThrownBy(() -> proofOfWork.mustHold("bm90IGEgcHJvb2Y=", SCOPE))
                .isInstanceOf(Problem.class);
    }

    @Test
    void any_other_account_owes_one() {
        assertThatThrownBy(() ->
                        askedOf(signedIn("scope:measurements:write"), true).mustHold(null, SCOPE))
                .isInstanceOf(Problem.class);
    }

    @Test
    void nobody_owes_a_proof_where_none_is_asked_for() {
        assertThatCode(() -> askedOf(ANONYMOUS, false).mustHold(null, SCOPE)).doesNotThrowAnyException();
    }

    private static ProofOfWork askedOf(Caller caller, boolean required) {
        return new ProofOfWork(new Asked(required), Clock.systemUTC(), caller);
    }

    private static Caller signedIn(String scope) {
        return new Caller() {
            @Override
            public boolean isAnonymous() {
                return false;
            }

            @Override
            public boolean has(String role) {
                return role.equals(scope);
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
