package fr.gouv.qualite.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * Sends to every operation of the committed contract days that nobody meant and, where a query takes a number, a day, a
 * period or a yes, something else. Each is refused with 400 or 422, by a problem that names what is to correct.
 */
public final class OddValues {

    /** Typed on two digits, or out of what a database can store. */
    private static final List<String> ODD_DAYS = List.of(
            "0026-11-24",
            "0000-01-01",
            "9999-12-31",
            "-999999999-01-01",
            "+999999999-12-31",
            "2026-13-01",
            "2026-02-30");

    private static final List<String> ODD_PERIODS =
            List.of("0000-01", "1999-12", "9999-12", "2026-13", "2026-Q5", "abc");

    private static final Map<String, List<String>> ODD_OF_TYPE = Map.of(
            "integer", List.of("abc", "1.5", "99999999999999999999"),
            "boolean", List.of("peut-être"),
            "number", List.of("abc"));

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final JsonNode document;
    private final HostileValues values;
    private final List<String> wrong = new ArrayList<>();
    private int sent;

    private OddValues(JsonNode document) {
        this.document = document;
        this.values = new HostileValues(document, new Random(42));
    }

    public static void areRefused() {
        try {
            OddValues odd = new OddValues(
                    new ObjectMapper(new YAMLFactory()).readTree(Files.readString(Path.of("openapi.yaml"))));
            odd.document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                    .filter(method -> method.getValue().has("operationId"))
                    .forEach(method -> odd.send(method.getKey(), path.getKey(), method.getValue())));
            assertThat(odd.sent).as("odd values sent").isPositive();
            assertThat(odd.wrong).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void send(String method, String path, JsonNode operation) {
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.path("name").asText();
            boolean inQuery = parameter.path("in").asText().equals("query");
            boolean inPath = parameter.path("in").asText().equals("path");
            for (String odd : inQuery || inPath ? oddOf(parameter, inQuery) : List.<String>of()) {
                String address = address(inPath ? path.replace("{" + name + "}", odd) : path, operation);
                RequestSpecification request = asAdmin().contentType(typeOf(operation));
                if (inQuery) {
                    request.queryParam(name, odd);
                }
                JsonNode body = bodySchema(operation);
                if (!body.isMissingNode()) {
                    request.body(values.ordinary(body).toString());
                }
                check(request, method, address, name, odd);
            }
        }
        sendBodies(method, path, operation);
    }

    private void sendBodies(String method, String path, JsonNode operation) {
        JsonNode schema = bodySchema(operation);
        List<List<String>> days = new ArrayList<>();
        findDays(schema, List.of(), days);
        for (List<String> day : days) {
            for (String odd : ODD_DAYS) {
                JsonNode body = with(values.ordinary(schema), schema, day, odd);
                check(asAdmin().body(body.toString()), method, address(path, operation), day.getLast(), odd);
            }
        }
    }

    private List<String> oddOf(JsonNode parameter, boolean inQuery) {
        String reference = parameter.path("schema").path("$ref").asText();
        JsonNode schema = resolved(parameter.path("schema"));
        String name = parameter.path("name").asText();
        if (schema.path("format").asText().equals("date")) {
            return ODD_DAYS;
        }
        if (reference.endsWith("/Period") || reference.endsWith("/Month") || name.equals("period")) {
            return ODD_PERIODS;
        }
        return inQuery ? ODD_OF_TYPE.getOrDefault(schema.path("type").asText(), List.of()) : List.of();
    }

    private void check(RequestSpecification request, String method, String address, String name, String odd) {
        sent++;
        Response answer = request.request(method, address);
        boolean isProblem = (answer.statusCode() == 400 || answer.statusCode() == 422)
                && answer.contentType().startsWith("application/problem+json");
        if (!isProblem) {
            wrong.add(
                    "%s %s %s=%s: %d %s".formatted(method, address, name, odd, answer.statusCode(), answer.asString()));
        }
    }

    private static RequestSpecification asAdmin() {
        return RestAssured.given()
                .contentType("application/json")
                .header("Authorization", "Bearer " + Tokens.of("admin").bearer())
                .header("Idempotency-Key", UUID.randomUUID());
    }

    /** Of what the operation takes: a file is refused for its type before its query is read. */
    private static String typeOf(JsonNode operation) {
        JsonNode content = operation.at("/requestBody/content");
        return content.isEmpty() || content.has("application/json")
                ? "application/json"
                : content.fieldNames().next();
    }

    private static JsonNode bodySchema(JsonNode operation) {
        return operation.at("/requestBody/content/application~1json/schema");
    }

    /** Where a body takes days: the names of the fields that lead to each, "[]" for the items of a list. */
    private void findDays(JsonNode reference, List<String> path, List<List<String>> found) {
        JsonNode schema = resolved(reference);
        if (schema.path("format").asText().equals("date")) {
            found.add(path);
        }
        if (path.size() > 4) {
            return;
        }
        schema.path("properties")
                .properties()
                .forEach(field -> findDays(field.getValue(), and(path, field.getKey()), found));
        if (schema.has("items")) {
            findDays(schema.path("items"), and(path, "[]"), found);
        }
        schema.path("anyOf").forEach(part -> findDays(part, path, found));
        schema.path("allOf").forEach(part -> findDays(part, path, found));
    }

    private static List<String> and(List<String> path, String step) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    /** The same body with this value at the end of the path, and what leads there. */
    private JsonNode with(JsonNode body, JsonNode reference, List<String> path, String value) {
        if (path.isEmpty()) {
            return JSON.textNode(value);
        }
        JsonNode schema = whole(reference);
        List<String> rest = path.subList(1, path.size());
        if (path.getFirst().equals("[]")) {
            JsonNode items = schema.path("items");
            return JSON.arrayNode().add(with(values.ordinary(items), items, rest, value));
        }
        JsonNode field = schema.path("properties").path(path.getFirst());
        ObjectNode object = body instanceof ObjectNode found ? found : JSON.objectNode();
        object.set(path.getFirst(), with(values.ordinary(field), field, rest, value));
        return object;
    }

    /** The part of a schema that has fields or items. */
    private JsonNode whole(JsonNode reference) {
        JsonNode schema = resolved(reference);
        for (String parts : List.of("anyOf", "allOf")) {
            for (JsonNode part : schema.path(parts)) {
                JsonNode found = whole(part);
                if (found.has("properties") || found.has("items")) {
                    return found;
                }
            }
        }
        return schema;
    }

    /** The path with values of the right form in place of its variables: no thing of that name needs to exist. */
    private String address(String path, JsonNode operation) {
        String address = path;
        for (JsonNode parameter : operation.path("parameters")) {
            address = address.replace("{" + parameter.path("name").asText() + "}", UnknownCodes.wellFormed(parameter));
        }
        return address;
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.path("$ref").asText().substring(1)) : schema;
    }
}
