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
import org.jspecify.annotations.Nullable;

/** Runs a write once for each Idempotency-Key of a caller, and repeats its first answer to the same request. */
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
        String who = caller.id();
        var keyed = new IdempotentAnswers.Request(
                who, Seal.of(who, key), request.method() + " " + request.path(), bodyHash.value());
        Optional<Response> first = answers.lockAndFind(keyed);
        if (first.isPresent()) {
            return first.get();
        }
        Response answer = (Response) write.proceed();
        answers.save(keyed, answer);
        return answer;
    }
}
