package fr.gouv.qualite.platform.test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Calls every operation of the committed contract with ordinary and hostile requests. Whatever it is asked, a service
 * answers something of its contract: what it promises when it accepts, a problem that says why when it refuses, and
 * never a failure.
 */
public final class Fuzz {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode PROBLEM = JSON.createObjectNode().put("$ref", "#/components/schemas/Problem");
    private static final int LONGEST_IN_ADDRESS = 60;

    private final JsonNode document;
    private final Map<String, List<String>> known;
    private final List<Tokens> callers;
    private final Random random;
    private final HostileValues values;
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> wrong = new ArrayList<>();

    private Fuzz(JsonNode document, Map<String, List<String>> known, List<Tokens> callers, long seed) {
        this.document = document;
        this.known = known;
        this.callers = callers;
        this.random = new Random(seed);
        this.values = new HostileValues(document, random);
    }

    /**
     * Sends {@code fuzz.cases} requests to each operation (40 by default), drawn from {@code fuzz.seed}.
     *
     * @param known values that exist, by the name of their variable in paths: {@code site}, {@code id} …
     * @param callers who sends the requests, in turn
     */
    public static void everyOperation(Map<String, List<String>> known, List<Tokens> callers) {
        try {
            long seed = Long.getLong("fuzz.seed", 42);
            JsonNode document = new ObjectMapper(new YAMLFactory()).readTree(Files.readString(Path.of("openapi.yaml")));
            Fuzz fuzz = new Fuzz(document, known, callers, seed);
            document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                    .filter(method -> method.getValue().has("operationId"))
                    .forEach(method -> fuzz.operation(method.getKey(), path.getKey(), method.getValue())));
            assertThat(fuzz.wrong).as("answers to requests of seed %d", seed).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void operation(String method, String path, JsonNode operation) {
        for (int i = Integer.getInteger("fuzz.cases", 40); i > 0; i--) {
            String address = address(path, operation);
            JsonNode schema = operation.at("/requestBody/content/application~1json/schema");
            JsonNode form = operation.at("/requestBody/content/application~1x-www-form-urlencoded/schema");
            String body = !form.isMissingNode() ? form(form) : schema.isMissingNode() ? "" : body(schema);
            check(method.toUpperCase(Locale.ROOT), address, body, operation);
        }
    }

    private String body(JsonNode schema) {
        JsonNode ordinary = values.ordinary(schema);
        return random.nextInt(3) == 0 ? ordinary.toString() : values.spoilt(ordinary);
    }

    /** Each field, or not, with a value that it may have, or not. */
    private String form(JsonNode schema) {
        List<String> fields = new ArrayList<>();
        schema.path("properties").properties().stream()
                .filter(field -> random.nextInt(4) > 0)
                .forEach(field -> fields.add(field.getKey() + "="
                        + encoded(
                                random.nextBoolean()
                                        ? values.text()
                                        : known.getOrDefault(field.getKey(), List.of("x"))
                                                .getFirst())));
        return String.join("&", fields);
    }

    private String address(String path, JsonNode operation) {
        String address = path;
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("path")) {
                String value = valueOf(parameter);
                address = address.replace("{" + name + "}", encoded(value.isEmpty() ? "x" : value));
            } else if (parameter.path("in").asText().equals("query") && random.nextInt(3) > 0) {
                query.add(name + "=" + encoded(valueOf(parameter)));
            }
        }
        return query.isEmpty() ? address : address + "?" + String.join("&", query);
    }

    private String valueOf(JsonNode parameter) {
        List<String> ordinary = known.getOrDefault(parameter.path("name").asText(), List.of());
        String value =
                switch (random.nextInt(3)) {
                    case 0 -> values.text();
                    case 1 -> values.ordinary(parameter.path("schema")).asText();
                    default -> ordinary.isEmpty() ? values.text() : ordinary.get(random.nextInt(ordinary.size()));
                };
        // A longer line of request is refused by the HTTP server itself, before any service.
        return value.length() > LONGEST_IN_ADDRESS ? value.substring(0, LONGEST_IN_ADDRESS) : value;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8).replace("+", "%20");
    }

    private void check(String method, String address, String body, JsonNode operation) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + address))
                .header(
                        "Authorization",
                        "Bearer " + callers.get(random.nextInt(callers.size())).bearer())
                .header("Content-Type", random.nextInt(20) == 0 ? values.mediaType() : typeOf(operation))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (random.nextBoolean()) {
            request.header("If-Match", random.nextBoolean() ? "\"" + random.nextInt(3) + "\"" : "*");
        }
        if (random.nextBoolean()) {
            request.header("Idempotency-Key", Long.toString(random.nextInt(50)));
        }
        if (random.nextInt(5) == 0) {
            Map.Entry<String, String> odd = OddHeaders.one(random);
            request.setHeader(odd.getKey(), odd.getValue());
        }
        try {
            // Now and then twins at once, which one click too many sends.
            boolean twins = random.nextInt(10) == 0;
            var twin = twins ? http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString()) : null;
            note(http.send(request.build(), HttpResponse.BodyHandlers.ofString()), method, address, body, operation);
            if (twin != null) {
                note(twin.get(), method, address, body, operation);
            }
        } catch (IOException | ExecutionException e) {
            wrong.add("%s %s %s: %s".formatted(method, shortened(address), shortened(body), e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void note(HttpResponse<String> answer, String method, String address, String body, JsonNode operation)
            throws JsonProcessingException {
        String fault = faultOf(answer, operation);
        if (!fault.isEmpty() && wrong.size() < 20) {
            wrong.add("%s %s %s: %d, %s"
                    .formatted(method, shortened(address), shortened(body), answer.statusCode(), fault));
        }
    }

    private static String typeOf(JsonNode operation) {
        String form = "application/x-www-form-urlencoded";
        return operation.at("/requestBody/content").has(form) ? form : "application/json";
    }

    /** Names the answer's fault; empty when it has none. */
    private String faultOf(HttpResponse<String> answer, JsonNode operation) throws JsonProcessingException {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (answer.statusCode() >= 500) {
            return "a failure: " + shortened(answer.body());
        }
        if (answer.statusCode() >= 400) {
            JsonNode own = operation.at("/responses/default/content");
            if (own.has("application/json") && type.startsWith("application/json")) {
                return faultOf(answer.body(), own.at("/application~1json/schema"));
            }
            if (own.has("text/xml") && type.startsWith("text/xml")) {
                return faultOfXml(answer.body());
            }
            return type.startsWith("application/problem+json")
                    ? faultOf(answer.body(), PROBLEM)
                    : "no problem that says why: " + type + " " + shortened(answer.body());
        }
        JsonNode schema = operation
                .path("responses")
                .path(Integer.toString(answer.statusCode()))
                .at("/content/application~1json/schema");
        if (!type.startsWith("application/json") || schema.isMissingNode()) {
            return operation.path("responses").has(Integer.toString(answer.statusCode()))
                    ? ""
                    : "a status that the contract does not tell";
        }
        return faultOf(answer.body(), schema);
    }

    private String faultOf(String body, JsonNode schema) throws JsonProcessingException {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.path("components"));
        var errors = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(whole)
                .validate(JSON.readTree(body));
        return errors.isEmpty() ? "" : "not what the contract says: " + errors;
    }

    private static String faultOfXml(String body) {
        try {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(body)));
            return "";
        } catch (SAXException | IOException | ParserConfigurationException e) {
            return "not XML: " + e.getMessage();
        }
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }
}
