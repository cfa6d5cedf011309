package fr.gouv.qualite.platform.service.security;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.problem.Problem;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller as their token says: roles, scopes, and the sites and prefectures they may see. */
@RequestScoped
public class Caller {

    private static final String NATION = "nation";

    @Inject
    SecurityIdentity identity;

    @Inject
    CurrentVertxRequest request;

    /** Told by the request alone when it brings no token: most are the public's, and the identity takes time. */
    public boolean isAnonymous() {
        RoutingContext current = request.getCurrent();
        return (current != null && !current.request().headers().contains(HttpHeaders.AUTHORIZATION))
                || identity.isAnonymous();
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /** Their roles and scopes; none of who has no token, or one that is not valid. */
    public Set<String> roles() {
        return isAnonymous() ? Set.of() : identity.getRoles();
    }

    /** A stable identifier of the person or system: the token's subject. */
    public String id() {
        return token().map(JsonWebToken::getSubject).orElse("anonymous");
    }

    /** The name to show beside what they did. */
    public String name() {
        return token().map(token -> {
                    String name = token.<String>getClaim("name");
                    return name == null || name.isBlank() ? token.getName() : name;
                })
                .orElse("Anonyme");
    }

    public Optional<PrefectureCode> prefecture() {
        return token().map(token -> token.<String>getClaim("prefecture"))
                .filter(code -> !code.isBlank())
                .map(PrefectureCode::of);
    }

    /** The sites of an agent or a référent; empty for those whose right is a whole prefecture. */
    public Set<SiteCode> sites() {
        return texts("sites").stream().map(SiteCode::of).collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> texts(String claim) {
        return token().map(token -> token.<Object>getClaim(claim))
                .map(value -> value instanceof JsonArray array
                        ? array.getValuesAs(JsonString.class).stream()
                                .map(JsonString::getString)
                                .collect(Collectors.toUnmodifiableSet())
                        : Set.<String>of())
                .orElse(Set.of());
    }

    /**
     * Whether a system may write at this site: one of those that its token names, or in the prefecture that it names. Only a
     * token that says so writes in the whole nation; one that says nothing writes nowhere.
     */
    public boolean writesAt(SiteCode site) {
        return writingVisibility().sees(site);
    }

    /** The sites at which a system may write, by the same rule. */
    public Visibility writingVisibility() {
        boolean isNational = token().map(token -> token.<String>getClaim("perimeter"))
                .filter(NATION::equals)
                .isPresent();
        if (isNational) {
            return new Visibility.Nation();
        }
        Set<SiteCode> sites = sites();
        return prefecture()
                .<Visibility>map(code -> new Visibility.Prefecture(code, sites))
                .orElseGet(() -> new Visibility.Sites(sites));
    }

    /** Whether a system may push this indicator: one of those that its token names, any when it names none. */
    public boolean pushes(String indicator) {
        Set<String> named = texts("indicators");
        return named.isEmpty() || named.contains(indicator);
    }

    /** Which sites are open to them, by their roles: a prefecture in a token opens nothing by itself. */
    public Visibility visibility() {
        if (has(Role.NATIONAL) || has(Role.ADMIN) || has(Role.SCOPE_RESULTS_READ)) {
            return new Visibility.Nation();
        }
        Set<SiteCode> sites = sites();
        return has(Role.QUALITY_MANAGER) || has(Role.READER)
                ? prefecture()
                        .<Visibility>map(code -> new Visibility.Prefecture(code, sites))
                        .orElseGet(() -> new Visibility.Sites(sites))
                : new Visibility.Sites(sites);
    }

    /** Narrows their visibility to this prefecture. @throws Problem 403 when they see none of its sites */
    public Visibility visibilityIn(PrefectureCode code) {
        Visibility visibility = visibility();
        if (!visibility.seesSomeOf(code)) {
            throw outOfSight();
        }
        return visibility.within(code);
    }

    public boolean seesTheNation() {
        return visibility() instanceof Visibility.Nation;
    }

    /** Whether all sites of this prefecture are open to them. */
    public boolean seesPrefecture(PrefectureCode code) {
        return visibility().seesAllOf(code);
    }

    public boolean seesSite(SiteCode site) {
        return visibility().sees(site);
    }

    public void mustSee(SiteCode site) {
        if (!seesSite(site)) {
            throw CommonProblem.FORBIDDEN.with("Ce site n’est pas dans votre périmètre.");
        }
    }

    public void mustSee(PrefectureCode code) {
        if (!seesPrefecture(code)) {
            throw outOfSight();
        }
    }

    /** Whether they manage the quality of this prefecture: validate, lock, publish. */
    public boolean manages(PrefectureCode code) {
        return has(Role.ADMIN)
                || (has(Role.QUALITY_MANAGER)
                        && prefecture().filter(code::equals).isPresent());
    }

    public void mustManage(PrefectureCode code) {
        if (!manages(code)) {
            throw CommonProblem.FORBIDDEN.with("Cette opération est réservée au responsable qualité de la préfecture.");
        }
    }

    private static Problem outOfSight() {
        return CommonProblem.FORBIDDEN.with("Cette préfecture n’est pas dans votre périmètre.");
    }

    private Optional<JsonWebToken> token() {
        return !isAnonymous() && identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.of(token)
                : Optional.empty();
    }
}
