package fr.gouv.qualite.platform.test;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tokens as the identity provider gives them, signed with a key made for the tests. */
public final class Tokens {

    private static final KeyPair KEYS = newKeys();

    private final Set<String> roles = new HashSet<>();
    private final Set<String> sites = new HashSet<>();
    private String audience = "qualite-api";
    private String type = "Bearer";
    private String prefecture = "";
    private String perimeter = "";
    private final Set<String> indicators = new HashSet<>();
    private String scope = "openid";
    private String name = "Personne Fictive";

    private Tokens() {}

    /** A person with these roles. */
    public static Tokens of(String... roles) {
        Tokens token = new Tokens();
        token.roles.addAll(List.of(roles));
        return token;
    }

    /** A system with these scopes, in the whole nation. */
    public static Tokens system(String... scopes) {
        Tokens token = boundSystem(scopes);
        token.perimeter = "nation";
        return token;
    }

    /** A system with these scopes, where {@link #site} and {@link #prefecture} say; nowhere otherwise. */
    public static Tokens boundSystem(String... scopes) {
        Tokens token = new Tokens();
        token.scope = String.join(" ", scopes);
        token.name = "Système";
        return token;
    }

    public static Tokens agent(String site) {
        return of("agent").site(site);
    }

    public static Tokens referent(String site) {
        return of("quality-referent").site(site);
    }

    public static Tokens manager(String prefecture) {
        return of("quality-manager").prefecture(prefecture);
    }

    public static Tokens reader(String prefecture) {
        return of("reader").prefecture(prefecture);
    }

    /** Adds a site, and its prefecture with it. */
    public Tokens site(String code) {
        sites.add(code);
        return prefecture(code.substring(0, code.indexOf('-')));
    }

    public Tokens prefecture(String code) {
        prefecture = code;
        return this;
    }

    /** Adds an indicator that a system may push; any when there is none. */
    public Tokens indicator(String code) {
        indicators.add(code);
        return this;
    }

    public Tokens name(String text) {
        name = text;
        return this;
    }

    /** A token of the same person that is not for these APIs: of no application, of another, or that only says who they are. */
    Tokens wrong(String audience, String type) {
        this.audience = audience;
        this.type = type;
        return this;
    }

    /** The signed token. */
    public String bearer() {
        String subject = String.join("+", roles) + "@" + prefecture + String.join("+", sites) + scope;
        JwtClaimsBuilder claims = Jwt.issuer("http://localhost:8080/auth/realms/qualite")
                .subject(subject)
                .claim("name", name)
                .claim("preferred_username", subject)
                .claim("scope", scope)
                .claim("roles", List.copyOf(roles))
                .claim("sites", List.copyOf(sites))
                .claim("typ", type)
                .expiresIn(300);
        if (!perimeter.isEmpty()) {
            claims.claim("perimeter", perimeter);
        }
        if (!indicators.isEmpty()) {
            claims.claim("indicators", List.copyOf(indicators));
        }
        if (!audience.isEmpty()) {
            claims.audience(audience);
        }
        if (!prefecture.isEmpty()) {
            claims.claim("prefecture", prefecture);
        }
        return claims.sign(KEYS.getPrivate());
    }

    static String publicKey() {
        return Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
