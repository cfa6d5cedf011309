package fr.gouv.qualite.platform.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Values for the schemas of a contract: some that a client would send, some that only a hostile or a clumsy one would. */
final class HostileValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;

    /** Inputs that broke forms elsewhere: emojis, controls, halves of characters, numbers and dates out of this world. */
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "😡👨‍👩‍👧‍👦",
            "é\u0301\u202Eetsap",
            "\u0000",
            "a\u0007b\r\nc",
            "\uD83D",
            "' OR 1=1 --",
            "<script>alert(1)</script>",
            "{{7*7}}${7*7}",
            "../../etc/passwd",
            "null",
            "-1",
            "NaN",
            "1e400",
            "99999999999999999999",
            "2022-13-45",
            "2022-02-30",
            "-999999999-01-01",
            "+10000-01-01",
            "2022-W01",
            "00000000-0000-0000-0000-000000000000",
            "MR8A",
            "9999-12-31",
            "0026-11-24",
            ";a=1",
            "76-ROUEN",
            "999-NULLE-PART",
            "x".repeat(300),
            "é".repeat(30_000));

    private final JsonNode document;
    private final Random random;

    HostileValues(JsonNode document, Random random) {
        this.document = document;
        this.random = random;
    }

    String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    /** A type that is none, or that nobody takes. */
    String mediaType() {
        return List.of("x", "text/html", "application/xml", "application/json; charset=utf-16", "*/*", "a/b; c")
                .get(random.nextInt(6));
    }

    /** A value of the schema, as far as its type, codes and required fields go. */
    JsonNode ordinary(JsonNode schema) {
        return ordinary(schema, 0);
    }

    private JsonNode ordinary(JsonNode reference, int depth) {
        JsonNode schema = resolved(reference);
        if (schema.has("enum")) {
            return schema.path("enum").get(random.nextInt(schema.path("enum").size()));
        }
        if (schema.path("examples").isArray() && !schema.path("examples").isEmpty()) {
            return schema.path("examples").get(0);
        }
        return switch (typeOf(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> {
                ArrayNode items = JSON.arrayNode();
                for (int i = random.nextInt(3); i > 0 && depth < DEEPEST; i--) {
                    items.add(ordinary(schema.path("items"), depth + 1));
                }
                yield items;
            }
            case "integer" -> JSON.numberNode(random.nextInt(100));
            case "number" -> JSON.numberNode(random.nextDouble() * 100);
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            default -> JSON.textNode(ordinaryText(schema.path("format").asText()));
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        schema.path("properties").properties().forEach(field -> {
            if (depth < DEEPEST && (required.contains(field.getKey()) || random.nextBoolean())) {
                object.set(field.getKey(), ordinary(field.getValue(), depth + 1));
            }
        });
        return object;
    }

    private String ordinaryText(String format) {
        return switch (format) {
            case "date" -> "20%02d-0%d-1%d".formatted(random.nextInt(40), 1 + random.nextInt(9), random.nextInt(10));
            case "date-time" -> "2022-03-01T09:00:00Z";
            case "uuid" -> new java.util.UUID(random.nextLong(), random.nextLong()).toString();
            default -> "Texte " + random.nextInt(1000);
        };
    }

    /** The JSON of a body with something wrong in it, or in its form. */
    String spoilt(JsonNode body) {
        return switch (random.nextInt(8)) {
            case 0 -> "";
            case 1 -> body.toString().substring(0, body.toString().length() / 2);
            case 2 -> "[".repeat(3000);
            case 3 -> text();
            case 4 ->
                body.isObject()
                        ? ((ObjectNode) body.deepCopy()).put("inconnu", text()).toString()
                        : "{}";
            case 5 -> "[" + body + "]";
            default -> spoilOneValue(body.deepCopy()).toString();
        };
    }

    private JsonNode spoilOneValue(JsonNode body) {
        if (body instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.get(random.nextInt(names.size()));
            JsonNode value = object.path(name);
            if (random.nextInt(4) == 0) {
                object.remove(name);
            } else {
                object.set(name, value.isContainerNode() && random.nextBoolean() ? spoilOneValue(value) : anything());
            }
            return object;
        }
        if (body instanceof ArrayNode array && !array.isEmpty()) {
            array.set(0, spoilOneValue(array.get(0)));
            return array;
        }
        return anything();
    }

    private JsonNode anything() {
        return switch (random.nextInt(8)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.numberNode(Long.MIN_VALUE);
            case 2 -> JSON.numberNode(new java.math.BigDecimal("1e300"));
            case 3 -> JSON.booleanNode(true);
            case 4 -> JSON.objectNode().put("a", "b");
            case 5 -> JSON.arrayNode().add(text());
            default -> JSON.textNode(text());
        };
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.path("$ref").asText().substring(1)) : schema;
    }

    private static String typeOf(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.path(0).asText() : type.asText("object");
    }
}
