package fr.gouv.qualite.platform.service.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecondFactorTest {

    private static final String STRONG = "second-facteur";

    /** A token that says how its bearer signed in. */
    private record Token(Map<String, Object> claims) implements JsonWebToken {

        @Override
        public String getName() {
            return "someone";
        }

        @Override
        public Set<String> getClaimNames() {
            return claims.keySet();
        }

        @Override
        @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"}) // As the interface says it.
        public <T> T getClaim(String name) {
            return (T) claims.get(name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent", "quality-referent", "quality-manager", "reader", "national", "admin"})
    void a_person_who_signed_in_with_less_is_asked_again(String role) {
        assertThatThrownBy(() -> seen(asking(STRONG), identity(role, "mot-de-passe")))
                .isInstanceOfSatisfying(AuthenticationFailedException.class, weak -> assertThat(
                                SecondFactor.challengeOf(weak))
                        .contains("Bearer error=\"insufficient_user_authentication\", acr_values=\"second-facteur\""));
        assertThatThrownBy(() -> seen(asking(STRONG), identity(role, null)))
                .isInstanceOf(AuthenticationFailedException.class);
    }

    @Test
    void any_of_the_levels_asked_for_will_do() {
        SecurityIdentity person = identity("agent", STRONG);

        assertThat(seen(asking("carte", STRONG), person)).isSameAs(person);
    }

    @Test
    void a_system_has_no_second_factor() {
        SecurityIdentity system = identity("scope:measurements:write", null);

        assertThat(seen(asking(STRONG), system)).isSameAs(system);
    }

    @Test
    void nothing_is_asked_where_nothing_is_configured() {
        SecurityIdentity person = identity("admin", null);

        assertThat(seen(new SecondFactor(Optional.empty()), person)).isSameAs(person);
    }

    private static SecondFactor asking(String... levels) {
        return new SecondFactor(Optional.of(List.of(levels)));
    }

    @SuppressWarnings("NullAway") // Nothing is to be run elsewhere.
    private static SecurityIdentity seen(SecondFactor factor, SecurityIdentity identity) {
        Uni<SecurityIdentity> seen = factor.augment(identity, null);
        return seen.await().indefinitely();
    }

    private static SecurityIdentity identity(String role, @Nullable String acr) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new Token(acr == null ? Map.of() : Map.of("acr", acr)))
                .addRole(role)
                .build();
    }
}
