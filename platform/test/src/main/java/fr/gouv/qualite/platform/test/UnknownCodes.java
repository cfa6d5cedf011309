package fr.gouv.qualite.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Sends to every query parameter of the committed contract that takes codes, one or several, a code it does not have. */
public final class UnknownCodes {

    private final JsonNode document;
    private final List<String> wrong = new ArrayList<>();
    private int sent;

    private UnknownCodes(JsonNode document) {
        this.document = document;
    }

    /** Each is refused with 400, by a problem that names the parameter and the codes to choose from. */
    public static void areRefused() {
        try {
            UnknownCodes codes = new UnknownCodes(
                    new ObjectMapper(new YAMLFactory()).readTree(Files.readString(Path.of("openapi.yaml"))));
            codes.document
                    .path("paths")
                    .properties()
                    .forEach(path -> codes.send(path.getKey(), path.getValue().path("get")));
            assertThat(codes.sent).as("query parameters that take codes").isPositive();
            assertThat(codes.wrong).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void send(String path, JsonNode operation) {
        for (JsonNode parameter : operation.path("parameters")) {
            List<String> known = codesOf(parameter.path("schema"));
            if (parameter.path("in").asText().equals("query") && !known.isEmpty()) {
                sent++;
                check(address(path, operation), parameter.path("name").asText(), known);
            }
        }
    }

    private void check(String address, String parameter, List<String> known) {
        Response answer = RestAssured.given()
                .header("Authorization", "Bearer " + Tokens.of("admin").bearer())
                .queryParam(parameter, known.getFirst() + "_NO_MORE")
                .get(address);
        boolean isProblem = answer.statusCode() == 400
                && answer.contentType().startsWith("application/problem+json")
                && parameter.equals(answer.path("errors[0].field"))
                && answer.<String>path("errors[0].message").endsWith(String.join(", ", known) + ".");
        if (!isProblem) {
            wrong.add(address + "?" + parameter + ": " + answer.statusCode() + " " + answer.asString());
        }
    }

    private List<String> codesOf(JsonNode schema) {
        JsonNode whole = resolved(schema);
        List<String> codes = new ArrayList<>();
        whole.path("enum").forEach(code -> codes.add(code.asText()));
        whole.path("allOf").forEach(part -> codes.addAll(codesOf(part)));
        return whole.has("items") ? codesOf(whole.path("items")) : codes;
    }

    /** The path with values of the right form in place of its variables: no thing of that name needs to exist. */
    private String address(String path, JsonNode operation) {
        String address = path;
        for (JsonNode parameter : operation.path("parameters")) {
            address = address.replace("{" + parameter.path("name").asText() + "}", wellFormed(parameter));
        }
        return address;
    }

    /** A value of the form that the parameter has. */
    static String wellFormed(JsonNode parameter) {
        String schema = parameter.path("schema").path("$ref").asText();
        return switch (schema.substring(schema.lastIndexOf('/') + 1)) {
            case "SiteCode" -> "76-ROUEN";
            case "PrefectureCode" -> "76";
            case "Period", "Month" -> "2022-01";
            case "UUID" -> UUID.randomUUID().toString();
            case "LocalDate" -> "2022-01-04";
            default -> parameter.path("name").asText().equals("period") ? "2022-01" : "x";
        };
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.path("$ref").asText().substring(1)) : schema;
    }
}
