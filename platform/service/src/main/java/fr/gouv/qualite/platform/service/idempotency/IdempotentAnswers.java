package fr.gouv.qualite.platform.service.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.gouv.qualite.platform.service.database.ClosingStatements;
import fr.gouv.qualite.platform.service.problem.CommonProblem;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** The answers given to writes with a key, encrypted under their {@link Seal} and deleted after 48 hours. */
@ApplicationScoped
class IdempotentAnswers {

    /** One message, but two statements: the second must read what was committed while the first waited. */
    private static final String LOCK_AND_FIND = """
            SELECT pg_advisory_xact_lock(?);
            SELECT operation, body_trace, status, headers, sealed_body FROM idempotent_answer
            WHERE caller = ? AND key_name = ?""";

    private static final String INSERT = """
            INSERT INTO idempotent_answer (caller, key_name, operation, body_trace, status, headers, sealed_body)
            VALUES (?, ?, ?, ?, ?, ?::jsonb, ?)""";

    @Inject
    DataSource dataSource;

    @Inject
    ClosingStatements closing;

    @Inject
    ObjectMapper json;

    /** A write as its client identifies it. */
    record Request(String caller, Seal seal, String operation, String bodyHash) {}

    /**
     * Locks the key until the end of the transaction: a second request with the same key waits here until the first has
     * committed or failed.
     *
     * @return the answer already given to this request; empty when its key is new
     * @throws fr.gouv.qualite.platform.service.problem.Problem when the key already served another request
     */
    Optional<Response> lockAndFind(Request request) throws SQLException, JsonProcessingException {
        Seal seal = request.seal();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(LOCK_AND_FIND)) {
            select.setLong(1, seal.lock());
            select.setString(2, request.caller());
            select.setString(3, seal.name());
            select.execute();
            select.getMoreResults();
            try (ResultSet row = select.getResultSet()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                if (!row.getString("operation").equals(request.operation())
                        || !row.getString("body_trace").equals(seal.traceOf(request.bodyHash()))) {
                    throw CommonProblem.IDEMPOTENCY_KEY_REUSED.with(
                            "Cette clé d’idempotence a déjà servi pour une autre demande. Utilisez-en une nouvelle.");
                }
                return Optional.of(response(row, seal));
            }
        }
    }

    /** Saves the answer with the transaction. */
    void save(Request request, Response answer) throws JsonProcessingException {
        Seal seal = request.seal();
        closing.add(
                INSERT,
                request.caller(),
                seal.name(),
                request.operation(),
                seal.traceOf(request.bodyHash()),
                answer.getStatus(),
                json.writeValueAsString(headers(answer)),
                answer.getEntity() == null ? null : seal.close(json.writeValueAsString(answer.getEntity())));
    }

    @Scheduled(every = "{qualite.idempotency.cleaning:1h}")
    @Transactional
    void deleteOld() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(
                        "DELETE FROM idempotent_answer WHERE created_at < now() - interval '48 hours'")) {
            delete.executeUpdate();
        }
    }

    private Response response(ResultSet row, Seal seal) throws SQLException, JsonProcessingException {
        Response.ResponseBuilder response = Response.status(row.getInt("status"));
        json.readValue(row.getString("headers"), new TypeReference<Map<String, String>>() {})
                .forEach(response::header);
        byte[] body = row.getBytes("sealed_body");
        if (body != null) {
            response.entity(seal.open(body)).type(MediaType.APPLICATION_JSON_TYPE);
        }
        return response.build();
    }

    private static Map<String, String> headers(Response response) {
        Map<String, String> saved = new LinkedHashMap<>();
        if (response.getLocation() != null) {
            saved.put(HttpHeaders.LOCATION, response.getLocation().toString());
        }
        if (response.getEntityTag() != null) {
            saved.put(HttpHeaders.ETAG, "\"" + response.getEntityTag().getValue() + "\"");
        }
        return saved;
    }
}
