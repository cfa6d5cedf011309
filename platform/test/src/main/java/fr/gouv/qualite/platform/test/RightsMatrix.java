package fr.gouv.qualite.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Who may call what: every operation of the committed contract, called by every kind of caller, about one site. The
 * operations come from {@code openapi.yaml}, so that none can be forgotten.
 *
 * <p>A matrix is a table in text. Its first line names the callers, the others an operation and what each caller gets:
 * {@code y} the operation is done, or refused for another reason than rights; {@code 1} to sign in first; {@code 3} no.
 *
 * <p>Callers: {@code anonymous}; {@code agent} and {@code referent} of the site; {@code manager} and {@code reader} of
 * its prefecture; the same followed by {@code -elsewhere} for another site; {@code national}; {@code admin}; and a
 * system by its scope, {@code results:read}.
 */
public final class RightsMatrix {

    /** One operation of the contract; its path holds its variables, {@code /api/complaints/v1/cases/{id}}. */
    public record Operation(String id, String method, String path) {}

    private final String site;
    private final String elsewhere;
    private final List<String> callers;
    private final Map<String, List<String>> expected = new LinkedHashMap<>();

    private RightsMatrix(String site, String elsewhere, List<List<String>> table) {
        this.site = site;
        this.elsewhere = elsewhere;
        this.callers = table.getFirst();
        table.stream().skip(1).forEach(row -> expected.put(row.getFirst(), row.subList(1, row.size())));
    }

    /**
     * @param site the code of the site that the calls are about
     * @param elsewhere the code of a site of another prefecture
     */
    public static RightsMatrix of(String site, String elsewhere, String table) {
        return new RightsMatrix(
                site,
                elsewhere,
                table.lines().map(line -> List.of(line.trim().split(" +"))).toList());
    }

    /**
     * Calls every operation as every caller.
     *
     * @param call sends the operation with the request of its caller, complete but for rights
     */
    public void check(BiFunction<Operation, RequestSpecification, Response> call) {
        List<Operation> operations = operations();
        List<String> wrong = new ArrayList<>();
        for (Operation operation : operations) {
            List<String> row = expected.getOrDefault(operation.id(), List.of());
            for (int i = 0; i < Math.min(callers.size(), row.size()); i++) {
                int status = call.apply(operation, requestOf(callers.get(i))).statusCode();
                if (!row.get(i).equals(answer(status))) {
                    wrong.add("%s by %s: %s in the matrix, answered %d"
                            .formatted(operation.id(), callers.get(i), row.get(i), status));
                }
            }
            if (row.contains("1")) {
                refuseWrongTokens(operation, call, wrong);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(expected)
                .as("operations of the matrix")
                .containsOnlyKeys(operations.stream().map(Operation::id).toList());
        assertThat(expected.values())
                .as("one answer for each of %s", callers)
                .allMatch(row -> row.size() == callers.size());
    }

    /** A token that is not for these APIs opens nothing that anonymous callers may not open. */
    private static void refuseWrongTokens(
            Operation operation, BiFunction<Operation, RequestSpecification, Response> call, List<String> wrong) {
        for (Tokens token : List.of(
                Tokens.of("admin").wrong("", "Bearer"),
                Tokens.of("admin").wrong("another-application", "Bearer"),
                Tokens.of("admin").wrong("qualite-spa", "ID"))) {
            RequestSpecification request = RestAssured.given()
                    .contentType(ContentType.JSON)
                    .header("Authorization", "Bearer " + token.bearer());
            int status = call.apply(operation, request).statusCode();
            if (status != 401) {
                wrong.add("%s with a token that is not for it: answered %d".formatted(operation.id(), status));
            }
        }
    }

    private static String answer(int status) {
        return switch (status) {
            case 401 -> "1";
            case 403 -> "3";
            default -> status < 500 ? "y" : "failure " + status;
        };
    }

    private RequestSpecification requestOf(String caller) {
        RequestSpecification request = RestAssured.given().contentType(ContentType.JSON);
        return caller.equals("anonymous")
                ? request
                : request.header("Authorization", "Bearer " + tokenOf(caller).bearer());
    }

    private Tokens tokenOf(String caller) {
        if (caller.contains(":")) {
            return Tokens.system(caller);
        }
        String place = caller.endsWith("-elsewhere") ? elsewhere : site;
        String prefecture = place.substring(0, place.indexOf('-'));
        String role = caller.replace("-elsewhere", "");
        return switch (role) {
            case "agent" -> Tokens.agent(place);
            case "referent" -> Tokens.referent(place);
            case "manager" -> Tokens.manager(prefecture);
            case "reader" -> Tokens.reader(prefecture);
            default -> Tokens.of(role);
        };
    }

    private static List<Operation> operations() {
        try {
            JsonNode paths = new ObjectMapper(new YAMLFactory())
                    .readTree(Files.readString(Path.of("openapi.yaml")))
                    .get("paths");
            List<Operation> operations = new ArrayList<>();
            paths.properties().forEach(path -> path.getValue().properties().stream()
                    .filter(method -> method.getValue().has("operationId"))
                    .forEach(method -> operations.add(new Operation(
                            method.getValue().get("operationId").asText(),
                            method.getKey().toUpperCase(Locale.ROOT),
                            path.getKey()))));
            return operations;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
