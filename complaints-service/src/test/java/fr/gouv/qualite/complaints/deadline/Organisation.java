package fr.gouv.qualite.complaints.deadline;

import static fr.gouv.qualite.complaints.Api.as;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.gouv.qualite.platform.test.Events;
import fr.gouv.qualite.platform.test.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;

/** Frameworks and prefectures, told as the indicators service does once the demonstration's files are loaded. */
final class Organisation {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Organisation() {}

    /** Tells every framework of the demonstration and what a prefecture of it commits to. */
    static void demonstration(String prefecture) {
        read("frameworks").get("frameworks").forEach(it -> {
            framework(
                    it.get("code").asText(),
                    1,
                    it.get("name").asText(),
                    it.get("deadlineRules").toString(),
                    it.path("nationwide").asBoolean());
            awaitRule(it.get("code").asText() + "/1/");
        });
        read("organisation").get("prefectures").forEach(it -> {
            if (it.get("code").asText().equals(prefecture)) {
                commitment(prefecture, 1, perimeters(it).toString(), it.path("deadlineRules"));
            }
        });
    }

    static void framework(String code, int version, String title, String rules, boolean nationwide) {
        Events.publish("fr.gouv.qualite.indicators.framework-changed.v1", code, """
                {"code": "%s", "version": %d, "editions": [{"version": %d, "title": "%s", "validFrom": "2000-01-01",
                  "rubrics": [], "modules": [], "engagements": [],
                  "improvementThreshold": {"percent": 75, "from": "2000-01-01"},
                  "deadlineRules": %s, "nationwide": %b}]}""".formatted(
                        code, version, version, title, rules, nationwide));
    }

    static void commitment(String prefecture, int version, String perimeters, JsonNode own) {
        Events.publish("fr.gouv.qualite.indicators.organisation-changed.v1", prefecture, """
                {"kind": "PREFECTURE", "code": "%s", "prefecture": "%s", "name": "Préfecture", "holidayZone": "METROPOLE",
                 "timeZone": "Europe/Paris", "version": %d, "perimeters": %s%s}""".formatted(
                prefecture, prefecture, version, perimeters, own.isMissingNode() ? "" : ", \"deadlineRules\": " + own));
    }

    /** Waits until a rule whose code begins so is listed. */
    static void awaitRule(String code) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> as(Tokens.reader("76"))
                                .get("deadline-rules")
                                .jsonPath()
                                .getList("items.code", String.class)
                                .stream()
                                .anyMatch(it -> it.startsWith(code)));
    }

    /** Waits until the rule that a prefecture has that day for electronic complaints is this one. */
    static void awaitRule(String prefecture, String day, String code) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> as(Tokens.reader("76"))
                .get("deadline-rules?prefecture=" + prefecture + "&day=" + day)
                .jsonPath()
                .getList("items.code", String.class)
                .contains(code));
    }

    /** A year or a month that was published without its day begins on the first, as the demonstration's loader has it. */
    private static ArrayNode perimeters(JsonNode prefecture) {
        ArrayNode told = JSON.createArrayNode();
        prefecture.get("perimeters").forEach(it -> {
            ObjectNode perimeter = told.addObject();
            perimeter.set("framework", it.get("framework"));
            perimeter.set("modules", it.get("modules"));
            for (String day : new String[] {"from", "to"}) {
                if (it.has(day)) {
                    perimeter.put(day, (it.get(day).asText() + "-01-01").substring(0, 10));
                }
            }
        });
        return told;
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(String file) {
        try {
            return JSON.readTree(Path.of("../deploy/local/demo", file + ".json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
