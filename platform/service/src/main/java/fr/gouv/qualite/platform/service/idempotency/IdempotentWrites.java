package fr.gouv.qualite.platform.service.idempotency;

import fr.gouv.qualite.platform.service.problem.CommonProblem;
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
import org.jspecify.annotations.Nullable;

/** Runs a write once for each Idempotency-Key of a caller, and gives its first answer to the repeats. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class IdempotentWrites {

    static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 255;

    @Inject
    HttpServerRequest request;

    @Inject
    BodyHash bodyHash;

    @Inject
    Caller caller;

    @Inject
    IdempotentAnswers answers;

    @AroundInvoke
    Object once(InvocationContext write) {
        String key = request.getHeader(HEADER);
        return QuarkusTransaction.joiningExisting().call(() -> {
            if (key == null || key.isBlank()) {
                return write.proceed();
            }
            if (key.length() > LONGEST_KEY) {
                throw Problem.invalid(HEADER, "La clé d’idempotence dépasse 255 caractères.");
            }
            return once(key, write);
        });
    }

    private @Nullable Object once(String key, InvocationContext write) throws Exception {
        String operation = request.method() + " " + request.path();
        String who = caller.id();
        Seal seal = Seal.of(who, key);
        // A second request with the same key waits here until the first has committed or failed.
        if (answers.reserve(who, seal, operation, bodyHash.value())) {
            Object answer = write.proceed();
            if (answer instanceof Response response) {
                answers.keep(who, seal, response);
            }
            return answer;
        }
        Optional<Response> first = answers.find(who, seal, operation, bodyHash.value());
        return first.orElseThrow(() -> CommonProblem.IDEMPOTENCY_KEY_REUSED.with(
                "Cette clé d’idempotence a déjà servi pour une autre demande. Utilisez-en une nouvelle."));
    }
}
