package fr.gouv.qualite.platform.service.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import fr.gouv.qualite.platform.InvalidValueException;
import fr.gouv.qualite.platform.service.problem.Problem.FieldError;
import fr.gouv.qualite.platform.service.security.SecondFactor;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hibernate.StaleStateException;
import org.hibernate.exception.LockAcquisitionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Every exception that reaches HTTP becomes a problem a person can act on. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final Pattern NO_TIME = Pattern.compile("08...|53...|57P..");
    private static final int DEEPEST_CAUSE = 20;
    private static final int SECONDS_BEFORE_ANOTHER_TRY = 10;
    private static final String UNIQUE_VIOLATION = "23505";

    private static final String STALE =
            "Cette donnée a été modifiée par quelqu’un d’autre pendant votre saisie. Relisez-la puis recommencez.";

    @ServerExceptionMapper
    Response problem(Problem problem) {
        return ProblemBody.of(problem).response();
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException exception) {
        List<FieldError> errors = exception.getConstraintViolations().stream()
                .map(ProblemMappers::fieldError)
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
                .toList();
        return say(CommonProblem.INVALID_INPUT, "Certains champs sont à corriger.", errors);
    }

    @ServerExceptionMapper
    Response unknownField(UnrecognizedPropertyException exception) {
        String field = path(exception);
        return say(
                CommonProblem.INVALID_INPUT,
                "Le champ « " + field + " » n’existe pas.",
                List.of(new FieldError(field, "Champ inconnu")));
    }

    @ServerExceptionMapper
    Response wrongType(MismatchedInputException exception) {
        return wrongValue(exception);
    }

    @ServerExceptionMapper
    Response wrongValue(JsonMappingException exception) {
        if (exception.getCause() instanceof Problem problem) {
            return problem(problem);
        }
        String field = path(exception);
        String message = wrongValue(exception.getCause());
        return say(
                CommonProblem.INVALID_INPUT,
                field.isEmpty()
                        ? "Le contenu envoyé n’a pas la forme attendue."
                        : "La valeur du champ « " + field + " » est incorrecte.",
                List.of(new FieldError(field, message)));
    }

    @ServerExceptionMapper
    Response notJson(JsonProcessingException exception) {
        return say(CommonProblem.UNREADABLE_BODY, "Le contenu envoyé n’est pas du JSON valide.");
    }

    @ServerExceptionMapper
    Response wrongValue(InvalidValueException exception) {
        return say(CommonProblem.INVALID_INPUT, wrongValue((Throwable) exception));
    }

    private static String wrongValue(@Nullable Throwable cause) {
        String message = cause instanceof InvalidValueException ? cause.getMessage() : null;
        return message == null ? "Valeur incorrecte" : message;
    }

    /** Codes, periods and dates in paths and queries refuse what they cannot be. */
    @ServerExceptionMapper
    Response wrongDate(DateTimeException exception) {
        return say(CommonProblem.INVALID_INPUT, "La date ou la période est incorrecte.");
    }

    /** Two changes that waited for each other are refused like one that came second: either may be tried again. */
    @ServerExceptionMapper({
        OptimisticLockException.class,
        StaleStateException.class,
        PessimisticLockException.class,
        LockAcquisitionException.class
    })
    Response stale(RuntimeException exception) {
        return say(CommonProblem.STALE_VERSION, STALE);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response notAuthenticated(SecurityException exception) {
        Optional<String> challenge = exception instanceof AuthenticationFailedException failure
                ? SecondFactor.challengeOf(failure)
                : Optional.empty();
        if (challenge.isPresent()) {
            return Response.fromResponse(say(
                            CommonProblem.NOT_AUTHENTICATED,
                            "Cette application demande un second facteur d’authentification. Reconnectez-vous : votre"
                                    + " saisie est conservée."))
                    .header(HttpHeaders.WWW_AUTHENTICATE, challenge.get())
                    .build();
        }
        return say(
                CommonProblem.NOT_AUTHENTICATED,
                "Votre session est absente ou expirée. Reconnectez-vous : votre saisie est conservée.");
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException exception) {
        return say(CommonProblem.FORBIDDEN, "Vos droits ne permettent pas cette opération.");
    }

    @ServerExceptionMapper
    Response web(WebApplicationException exception) {
        Throwable cause = exception.getCause();
        if (cause instanceof Problem problem) {
            return problem(problem);
        }
        if (cause instanceof InvalidValueException wrong) {
            return wrongValue(wrong);
        }
        if (cause instanceof DateTimeException date) {
            return wrongDate(date);
        }
        if (cause instanceof JsonMappingException mapping) {
            return mapping instanceof UnrecognizedPropertyException unknown
                    ? unknownField(unknown)
                    : wrongValue(mapping);
        }
        if (cause instanceof JsonProcessingException json) {
            return notJson(json);
        }
        return switch (exception.getResponse().getStatus()) {
            case 400 -> say(CommonProblem.UNREADABLE_BODY, "La demande est incomplète ou mal formée.");
            case 401 -> notAuthenticated(new SecurityException());
            case 403 -> say(CommonProblem.FORBIDDEN, "Vos droits ne permettent pas cette opération.");
            case 404 -> say(CommonProblem.NOT_FOUND, "Rien n’existe à cette adresse.");
            case 405 -> say(CommonProblem.METHOD_NOT_ALLOWED, "Cette adresse n’accepte pas cette opération.");
            case 406 -> say(CommonProblem.NOT_ACCEPTABLE, "Ce format de réponse n’est pas proposé.");
            case 413 -> say(CommonProblem.TOO_LARGE, HttpEdge.TOO_LARGE_DETAIL);
            case 415 ->
                say(
                        CommonProblem.UNSUPPORTED_MEDIA_TYPE,
                        "Cette adresse ne prend pas ce format d’envoi (Content-Type) : le plus souvent, envoyez du JSON"
                                + " (application/json).");
            default -> exception.getResponse();
        };
    }

    @ServerExceptionMapper
    Response unexpected(Throwable exception, HttpServerRequest request) {
        if (databaseHasNoTime(exception)) {
            LOG.warnf("No database for %s %s: %s", request.method(), request.path(), exception.getMessage());
            return Response.fromResponse(say(
                            CommonProblem.UNAVAILABLE,
                            "Le service est très demandé, ou arrêté pour peu de temps. Réessayez dans un instant."))
                    .header(HttpHeaders.RETRY_AFTER, SECONDS_BEFORE_ANOTHER_TRY)
                    .build();
        }
        if (hasSqlState(exception, state -> UNIQUE_VIOLATION.equals(state))) {
            return say(CommonProblem.CONFLICT, "La même chose vient d’être enregistrée entre-temps. Relisez la page.");
        }
        LOG.errorf(exception, "Unexpected failure on %s %s", request.method(), request.path());
        return say(
                CommonProblem.INTERNAL_ERROR,
                "La demande n’a pas abouti et rien n’a été enregistré. Réessayez dans quelques minutes.");
    }

    /** It is stopped, restarting or out of connections (SQLSTATE), or the pool is: only then is there no SQLSTATE. */
    private static boolean databaseHasNoTime(Throwable exception) {
        return hasSqlState(
                exception, state -> state == null || NO_TIME.matcher(state).matches());
    }

    private static boolean hasSqlState(Throwable exception, Predicate<@Nullable String> expected) {
        return Stream.iterate(exception, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .anyMatch(expected);
    }

    private static Response say(ProblemType type, String detail) {
        return say(type, detail, List.of());
    }

    private static Response say(ProblemType type, String detail, List<FieldError> errors) {
        return ProblemBody.of(type, detail, errors).response();
    }

    private static FieldError fieldError(ConstraintViolation<?> violation) {
        // The first two nodes name the Java method and its parameter: the client knows neither.
        String field = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .skip(2)
                .map(Path.Node::toString)
                .collect(Collectors.joining("."));
        String last = violation.getPropertyPath().toString();
        return new FieldError(
                field.isEmpty() ? last.substring(last.lastIndexOf('.') + 1) : field, violation.getMessage());
    }

    private static String path(JsonMappingException exception) {
        return exception.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }
}
