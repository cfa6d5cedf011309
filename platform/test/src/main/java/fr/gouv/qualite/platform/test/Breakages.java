package fr.gouv.qualite.platform.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * What a contract takes away from those who rely on the one that was published: an operation, a field or a code that is
 * gone, a field that is now asked for, a type that changed. Additions break nothing: clients ignore fields and codes
 * that they do not know.
 */
final class Breakages {

    /** Which way the data goes: a request may ask for less than before, an answer may give more. */
    private enum Way {
        REQUEST,
        ANSWER
    }

    private final JsonNode published;
    private final JsonNode current;
    private final List<String> found = new ArrayList<>();
    private final Set<String> compared = new HashSet<>();

    private Breakages(JsonNode published, JsonNode current) {
        this.published = published;
        this.current = current;
    }

    /** Lists what one OpenAPI document takes away from another; empty when nothing. */
    static List<String> ofApi(JsonNode published, JsonNode current) {
        Breakages breakages = new Breakages(published, current);
        eachField(
                published.path("paths"),
                (path, operations) -> eachField(operations, (method, operation) -> {
                    if (operation.has("operationId")) {
                        breakages.operation(
                                method + " " + path,
                                operation,
                                current.path("paths").path(path).path(method));
                    }
                }));
        return breakages.found;
    }

    /** Lists what one JSON Schema of an event takes away from another; empty when nothing. */
    static List<String> ofEvent(JsonNode published, JsonNode current) {
        Breakages breakages = new Breakages(published, current);
        breakages.schema(Way.ANSWER, published.path("title").asText("event"), published, current);
        return breakages.found;
    }

    private void operation(String where, JsonNode before, JsonNode after) {
        if (after.isMissingNode()) {
            found.add(where + ": gone");
            return;
        }
        if (!before.path("operationId").equals(after.path("operationId"))) {
            found.add(where + ": its operationId changed, and with it the name in generated clients");
        }
        parameters(where, before.path("parameters"), after.path("parameters"));
        JsonNode body = after.path("requestBody");
        if (body.path("required").asBoolean() && before.path("requestBody").isMissingNode()) {
            found.add(where + ": now asks for a body");
        }
        content(Way.REQUEST, where + " body", before.path("requestBody"), body);
        eachField(before.path("responses"), (status, answer) -> {
            if (status.startsWith("2")) {
                content(
                        Way.ANSWER,
                        where + " " + status,
                        answer,
                        after.path("responses").path(status));
            }
        });
    }

    private void parameters(String where, JsonNode before, JsonNode after) {
        for (JsonNode parameter : before) {
            JsonNode kept = sameParameter(parameter, after);
            String name = where + " parameter " + parameter.path("name").asText();
            if (kept.isMissingNode()) {
                found.add(name + ": gone");
            } else {
                schema(Way.REQUEST, name, parameter.path("schema"), accepted(parameter, kept));
            }
        }
        for (JsonNode parameter : after) {
            if (parameter.path("required").asBoolean()
                    && !sameParameter(parameter, before).path("required").asBoolean()) {
                found.add(where + " parameter " + parameter.path("name").asText() + ": now asked for");
            }
        }
    }

    /**
     * What one value of a parameter may now be. A query parameter that took one value, or several in one text, may take
     * an array written with commas: its old addresses stay right, as one value or as the same text.
     */
    private JsonNode accepted(JsonNode before, JsonNode after) {
        JsonNode schema = resolved(current, after.path("schema"));
        boolean byCommas = after.path("in").asText().equals("query")
                && schema.path("type").asText().equals("array")
                && after.path("style").asText("form").equals("form")
                && after.has("explode")
                && !after.path("explode").asBoolean();
        boolean tookOne = !resolved(published, before.path("schema"))
                .path("type")
                .asText()
                .equals("array");
        return byCommas && tookOne ? schema.path("items") : after.path("schema");
    }

    private static JsonNode sameParameter(JsonNode wanted, JsonNode parameters) {
        for (JsonNode parameter : parameters) {
            if (parameter.path("name").equals(wanted.path("name"))
                    && parameter.path("in").equals(wanted.path("in"))) {
                return parameter;
            }
        }
        return MissingNode.getInstance();
    }

    private void content(Way way, String where, JsonNode before, JsonNode after) {
        eachField(before.path("content"), (mediaType, content) -> {
            JsonNode kept = after.path("content").path(mediaType);
            if (kept.isMissingNode()) {
                found.add(where + " " + mediaType + ": gone");
            } else {
                schema(way, where, content.path("schema"), kept.path("schema"));
            }
        });
    }

    private void schema(Way way, String where, JsonNode unresolvedBefore, JsonNode unresolvedAfter) {
        JsonNode before = resolved(published, unresolvedBefore);
        JsonNode after = resolved(current, unresolvedAfter);
        // A schema may hold itself, and many operations hold the same one.
        if (unresolvedBefore.has("$ref")
                && !compared.add(way + unresolvedBefore.path("$ref").asText())) {
            return;
        }
        types(way, where, before, after);
        codes(way, where, before, after);
        bounds(way, where, before, after);
        fields(way, where, before, after);
        if (before.has("items")) {
            schema(way, where + "[]", before.path("items"), after.path("items"));
        }
    }

    private void types(Way way, String where, JsonNode before, JsonNode after) {
        Set<String> wider = textsOf(way == Way.REQUEST ? after.path("type") : before.path("type"));
        Set<String> narrower = textsOf(way == Way.REQUEST ? before.path("type") : after.path("type"));
        if (!wider.containsAll(narrower) || !before.path("format").equals(after.path("format"))) {
            found.add(where + ": its type changed");
        }
    }

    private void codes(Way way, String where, JsonNode before, JsonNode after) {
        Set<String> gone = textsOf(before.path("enum"));
        gone.removeAll(textsOf(after.path("enum")));
        if (way == Way.REQUEST && after.has("enum") && !gone.isEmpty()) {
            found.add(where + ": no longer takes " + gone);
        }
    }

    private void bounds(Way way, String where, JsonNode before, JsonNode after) {
        if (way == Way.ANSWER) {
            return;
        }
        for (String upper : List.of("maxLength", "maximum", "maxItems")) {
            if (after.has(upper)
                    && (!before.has(upper)
                            || after.path(upper).asDouble() < before.path(upper).asDouble())) {
                found.add(where + ": lower " + upper);
            }
        }
        for (String lower : List.of("minLength", "minimum", "minItems")) {
            if (after.path(lower).asDouble() > before.path(lower).asDouble()) {
                found.add(where + ": higher " + lower);
            }
        }
        if (after.has("pattern") && !after.path("pattern").equals(before.path("pattern"))) {
            found.add(where + ": another pattern");
        }
    }

    private void fields(Way way, String where, JsonNode before, JsonNode after) {
        eachField(before.path("properties"), (name, field) -> {
            JsonNode kept = after.path("properties").path(name);
            if (kept.isMissingNode()) {
                found.add(where + "." + name + ": gone");
            } else {
                schema(way, where + "." + name, field, kept);
            }
        });
        Set<String> asked = textsOf(way == Way.REQUEST ? after.path("required") : before.path("required"));
        asked.removeAll(textsOf(way == Way.REQUEST ? before.path("required") : after.path("required")));
        asked.forEach(name ->
                found.add(where + "." + name + (way == Way.REQUEST ? ": now asked for" : ": may now be absent")));
    }

    private static JsonNode resolved(JsonNode document, JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.path("$ref").asText().substring(1)) : schema;
    }

    private static Set<String> textsOf(JsonNode oneOrMany) {
        Set<String> texts = new TreeSet<>();
        if (oneOrMany.isTextual()) {
            texts.add(oneOrMany.asText());
        }
        oneOrMany.elements().forEachRemaining(text -> texts.add(text.asText()));
        return texts;
    }

    private static void eachField(JsonNode object, BiConsumer<String, JsonNode> action) {
        object.properties().forEach(field -> action.accept(field.getKey(), field.getValue()));
    }
}
