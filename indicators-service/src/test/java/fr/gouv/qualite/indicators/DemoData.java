package fr.gouv.qualite.indicators;

import static fr.gouv.qualite.indicators.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.gouv.qualite.platform.test.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** The figures that Seine-Maritime and Bouches-du-Rhône published, sent as the demonstration does. */
public final class DemoData {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The tests of a run share one database. */
    private static boolean loaded;

    private DemoData() {}

    public static JsonNode read(String file) {
        try {
            return JSON.readTree(Path.of("../deploy/local/demo", file + ".json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sites, indicators, what the public sees of them, measurements; validated and locked. */
    public static synchronized void loadAndLock() {
        if (loaded) {
            return;
        }
        read("indicators")
                .get("indicators")
                .forEach(it -> keep(
                        "indicators",
                        ((ObjectNode) it.deepCopy()).put("rubric", "Rubrique"),
                        "label",
                        "unit",
                        "frequency",
                        "sense",
                        "formula",
                        "precision",
                        "feed",
                        "targets",
                        "rubric"));
        Api.prefecture("76", measured("measurements-76"));
        Api.prefecture("13", measured("measurements-13"));
        read("organisation").get("sites").forEach(it -> keep("sites", it, "name", "type", "town"));
        read("displayed-indicators").get("indicators").forEach(it -> keep("displayed-indicators", it));
        Set<String> places = new TreeSet<>();
        for (String file : List.of("measurements-76", "measurements-13")) {
            for (JsonNode it : read(file).get("measurements")) {
                send(it);
                places.add(it.get("site").asText() + "/" + it.get("period").asText());
            }
        }
        places.forEach(DemoData::lock);
        loaded = true;
    }

    /** What was published of the measurements, computed ones left out. */
    public static List<JsonNode> expected() {
        return StreamSupport.stream(read("expected-figures").get("measurements").spliterator(), false)
                .filter(it -> !it.has("computedBy"))
                .toList();
    }

    /** The indicators that a file measures. */
    private static String[] measured(String file) {
        return StreamSupport.stream(read(file).get("measurements").spliterator(), false)
                .map(it -> it.get("indicator").asText())
                .distinct()
                .toArray(String[]::new);
    }

    private static void send(JsonNode it) {
        String cell = "measurements/%s/%s/%s"
                .formatted(
                        it.get("site").asText(),
                        it.get("period").asText(),
                        it.get("indicator").asText());
        if (as(Tokens.of("admin")).get(cell).statusCode() == 404 || isExpected(cell)) {
            Api.recordFirst(
                            Tokens.of("admin"),
                            cell.substring("measurements/".length()),
                            confirmed(pick(it, "kind", "numerator", "denominator", "value", "remark", "reason")))
                    .statusCode(200);
        }
    }

    /** What was published is right, however unusual. */
    private static String confirmed(String entry) {
        return entry.substring(0, entry.length() - 1) + ",\"confirmUnusual\":true}";
    }

    private static boolean isExpected(String cell) {
        return as(Tokens.of("admin")).get(cell).jsonPath().getString("state").equals("EXPECTED");
    }

    /** Only what was published is locked: what is missing is said to be not applicable. */
    private static void lock(String place) {
        if (as(Tokens.of("admin")).get("month-boards/" + place).jsonPath().getBoolean("locked")) {
            return;
        }
        Api.excuseMissing(place);
        for (String step : List.of("validation", "lock")) {
            assertThat(as(Tokens.of("admin"))
                            .post("month-boards/" + place + "/" + step)
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    private static void keep(String collection, JsonNode it, String... fields) {
        String code =
                it.has("code") ? it.get("code").asText() : it.get("indicator").asText();
        String body = fields.length == 0
                ? ((ObjectNode) it.deepCopy()).without("indicator").toString()
                : pick(it, fields);
        if (as(Tokens.of("admin")).get(collection + "/" + code).statusCode() == 404) {
            Api.keep(collection + "/" + code, body);
        }
    }

    private static String pick(JsonNode it, String... fields) {
        ObjectNode picked = JSON.createObjectNode();
        for (String field : fields) {
            if (it.has(field)) {
                picked.set(field, it.get(field));
            }
        }
        return picked.toString();
    }
}
