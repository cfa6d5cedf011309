package fr.gouv.qualite.platform.service.idempotency;

import fr.gouv.qualite.platform.service.database.ClosingStatements;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Runs a write once for each Idempotency-Key of a caller, and repeats its first answer to the same request. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class IdempotentWrites {

    static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 255;
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[47][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}");

    @Inject
    HttpServerRequest request;

    @Inject
    BodyHash bodyHash;

    @Inject
    Caller caller;

    @Inject
    IdempotentAnswers answers;

    @Inject
    ClosingStatements closing;

    /** Its own transaction: what it commits with must be the last message, so nothing may go on around it. */
    @AroundInvoke
    Object once(InvocationContext write) {
        String key = request.getHeader(HEADER);
        return QuarkusTransaction.disallowingExisting().call(() -> {
            Object answer = key == null || key.isBlank() ? write.proceed() : once(key, write);
            closing.commitAfterThem();
            return answer;
        });
    }

    private @Nullable Object once(String key, InvocationContext write) throws Exception {
        if (key.length() > LONGEST_KEY) {
            throw Problem.invalid(HEADER, "La clé d’idempotence dépasse 255 caractères.");
        }
        if (caller.isAnonymous()) {
            mustBeUnique(key);
        }
        String who = caller.id();
        var keyed = new IdempotentAnswers.Request(
                who, Seal.of(who + secretOf(write), key), request.method() + " " + request.path(), bodyHash.value());
        Optional<Response> first = answers.lockAndFind(keyed);
        if (first.isPresent()) {
            return first.get();
        }
        Response answer = (Response) write.proceed();
        answers.save(keyed, answer);
        return answer;
    }

    /** All callers without an account share their keys: one that others could choose would give them its answer. */
    private static void mustBeUnique(String key) {
        if (!UUID_FORM.matcher(key).matches()) {
            throw Problem.invalid(
                    HEADER,
                    "Sans compte, la clé d’idempotence est un UUID tiré au hasard (version 4 ou 7), par exemple 6f1c9a52-8f0e-4c0a-9d8e-2b7f4f5d1c3a.");
        }
    }

    private String secretOf(InvocationContext write) {
        Idempotent idempotent = write.getMethod().getAnnotation(Idempotent.class);
        String secret =
                idempotent == null || idempotent.secret().isEmpty() ? null : request.getHeader(idempotent.secret());
        return secret == null ? "" : " " + secret;
    }
}
