package fr.gouv.qualite.platform.service.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Refuses people who signed in with less than this installation asks for: their token says how they proved who they are
 * ({@code acr}, OpenID Connect Core 2). Systems have a secret of their own and no second factor. Nothing is asked of anybody
 * where nothing is configured.
 */
@ApplicationScoped
public class SecondFactor implements SecurityIdentityAugmentor {

    private static final String ACR_VALUES = "acr_values";

    private final List<String> accepted;

    SecondFactor(@ConfigProperty(name = "qualite.security.acr-values") Optional<List<String>> accepted) {
        this.accepted = accepted.orElse(List.of());
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        boolean isPerson = !Collections.disjoint(identity.getRoles(), Role.PEOPLE);
        return accepted.isEmpty() || !isPerson || isStrong(identity)
                ? Uni.createFrom().item(identity)
                : Uni.createFrom().failure(refusal());
    }

    private AuthenticationFailedException refusal() {
        return new AuthenticationFailedException(
                "A stronger authentication is asked for", Map.of(ACR_VALUES, String.join(" ", accepted)));
    }

    /**
     * What {@code WWW-Authenticate} says when a token was obtained with less than is asked for (RFC 9470): the client asks the
     * person again, for one of these levels. Empty for any other failure.
     */
    public static Optional<String> challengeOf(AuthenticationFailedException failure) {
        return Optional.ofNullable(failure.<String>getAttribute(ACR_VALUES))
                .map("Bearer error=\"insufficient_user_authentication\", acr_values=\"%s\""::formatted);
    }

    private boolean isStrong(SecurityIdentity identity) {
        String level = identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim("acr") : null;
        return level != null && accepted.contains(level);
    }
}
