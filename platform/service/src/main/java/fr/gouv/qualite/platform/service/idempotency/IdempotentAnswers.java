package fr.gouv.qualite.platform.service.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
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

/** The answers given to keyed writes, kept 48 hours under their {@link Seal}. */
@ApplicationScoped
class IdempotentAnswers {

    @Inject
    DataSource dataSource;

    @Inject
    ObjectMapper json;

    /** Takes the key for this operation; false when it is already taken. */
    boolean reserve(String caller, Seal seal, String operation, String bodyHash) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        INSERT INTO idempotent_answer (caller, key_name, operation, body_trace)
                        VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING""")) {
            insert.setString(1, caller);
            insert.setString(2, seal.name());
            insert.setString(3, operation);
            insert.setString(4, seal.traceOf(bodyHash));
            return insert.executeUpdate() == 1;
        }
    }

    void keep(String caller, Seal seal, Response response) throws SQLException, JsonProcessingException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement("""
                        UPDATE idempotent_answer SET status = ?, headers = ?::jsonb, sealed_body = ?
                        WHERE caller = ? AND key_name = ?""")) {
            update.setInt(1, response.getStatus());
            update.setString(2, json.writeValueAsString(headers(response)));
            update.setBytes(
                    3, response.getEntity() == null ? null : seal.close(json.writeValueAsString(response.getEntity())));
            update.setString(4, caller);
            update.setString(5, seal.name());
            update.executeUpdate();
        }
    }

    /** The answer given to the same request; empty when the key served another one. */
    Optional<Response> find(String caller, Seal seal, String operation, String bodyHash)
            throws SQLException, JsonProcessingException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        SELECT status, headers, sealed_body FROM idempotent_answer
                        WHERE caller = ? AND key_name = ? AND operation = ? AND body_trace = ? AND status IS NOT NULL""")) {
            select.setString(1, caller);
            select.setString(2, seal.name());
            select.setString(3, operation);
            select.setString(4, seal.traceOf(bodyHash));
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(response(row, seal)) : Optional.empty();
            }
        }
    }

    @Scheduled(every = "{qualite.idempotency.cleaning:1h}")
    @Transactional
    void forgetOld() throws SQLException {
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
        Map<String, String> kept = new LinkedHashMap<>();
        if (response.getLocation() != null) {
            kept.put(HttpHeaders.LOCATION, response.getLocation().toString());
        }
        if (response.getEntityTag() != null) {
            kept.put(HttpHeaders.ETAG, "\"" + response.getEntityTag().getValue() + "\"");
        }
        return kept;
    }
}
