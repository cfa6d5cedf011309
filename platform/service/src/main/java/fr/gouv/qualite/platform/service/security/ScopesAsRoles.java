package fr.gouv.qualite.platform.service.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Service accounts carry scopes, not roles: each scope becomes the role {@code scope:<name>}. */
@ApplicationScoped
class ScopesAsRoles implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.getPrincipal() instanceof JsonWebToken token
                && token.<Object>getClaim("scope") instanceof String) {
            QuarkusSecurityIdentity.Builder builder = QuarkusSecurityIdentity.builder(identity);
            for (String scope : token.<String>getClaim("scope").split(" ", -1)) {
                builder.addRole("scope:" + scope);
            }
            return Uni.createFrom().item(builder.build());
        }
        return Uni.createFrom().item(identity);
    }
}
