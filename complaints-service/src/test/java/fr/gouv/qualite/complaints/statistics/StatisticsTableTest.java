package fr.gouv.qualite.complaints.statistics;

import static fr.gouv.qualite.complaints.Api.aComplaint;
import static fr.gouv.qualite.complaints.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.complaints.Api;
import fr.gouv.qualite.complaints.SettableClock;
import fr.gouv.qualite.platform.test.MailServer;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Statements;
import fr.gouv.qualite.platform.test.Tokens;
import fr.gouv.qualite.platform.test.WholeFiles;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of statistics: each figure is the number of cases that its link lists. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(MailServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatisticsTableTest {

    private static final String TARBES = "65-TARBES";
    private static final String LOURDES = "65-LOURDES";
    private static final String MONTHS = "prefecture=65&from=2022-04&to=2022-05";
    private static final Map<String, String> ANSWERS = Map.of(
            "owed", "answer=OWED",
            "answered", "answer=GIVEN",
            "inTime", "answer=IN_TIME",
            "late", "answer=AWAITED&late=true",
            "pending", "answer=AWAITED&late=false");

    private boolean ready;

    @AfterEach
    void timePassesAgain() {
        SettableClock.goesAgain();
    }

    /** On Friday 20 May 2022, something of everything. */
    private void givenCasesOfTheSpring() {
        SettableClock.set("2022-05-20T10:00:00Z");
        if (ready) {
            return;
        }
        Api.site(TARBES, "Tarbes");
        Api.site(LOURDES, "Lourdes");
        answer(record(TARBES, "COMPLAINT", "WEB_FORM", "2022-04-04", "RECEPTION", "Attente"), "2022-04-05");
        answer(record(TARBES, "COMPLAINT", "EMAIL", "2022-04-04", "RECEPTION", "Attente"), "2022-04-06");
        answer(record(TARBES, "SUGGESTION", "QR_CODE", "2022-05-02", "FILE_PROGRESS", null), "2022-05-13");
        answer(record(LOURDES, "COMPLAINT", "LETTER", "2022-05-02", "RECEPTION", "Signalétique"), "2022-05-03");
        record(TARBES, "COMPLAINT", "WEB_FORM", "2022-05-03", "RECEPTION", "Attente");
        record(LOURDES, "COMPLAINT", "URN", "2022-05-19", "NEIGHBOUR_DISPUTE", null);
        answer(record(LOURDES, "INFORMATION_REQUEST", "EMAIL", "2022-05-02", "RECEPTION", null), "2022-05-04");
        record(LOURDES, "INFORMATION_REQUEST", "LETTER", "2022-05-18", "RECEPTION", null);
        record(LOURDES, "COMPLIMENT", "COUNTER", "2022-04-20", "RECEPTION", "Amabilité");
        Map<String, Object> anonymous = aComplaint(TARBES);
        anonymous.remove("person");
        anonymous.put("receivedOn", "2022-05-04");
        Api.record(anonymous);
        ready = true;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "by=MONTH",
                "by=SITE",
                "by=KIND",
                "by=CHANNEL",
                "by=THEME",
                "by=SCOPE",
                "by=SITE&kind=COMPLAINT",
                "by=SCOPE&theme=none"
            })
    void every_figure_of_every_row_is_the_length_of_its_list(String asked) {
        // Given
        givenCasesOfTheSpring();

        // When
        JsonPath table = table(asked);

        // Then
        Map<String, String> filters = filtersOf(asked);
        int rows = table.getList("rows").size();
        assertThat(rows).isPositive();
        IntStream.range(0, rows).forEach(row -> {
            Map<String, String> cases = new LinkedHashMap<>(filters);
            cases.putAll(casesOf(filters.get("by"), table.getString("rows[" + row + "].code")));
            expectLists(table, "rows[" + row + "]", cases);
        });
        expectLists(table, "total", filters);
        assertThat(table.getList("rows.received", Integer.class).stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(table.getInt("total.received"));
    }

    private static void expectLists(JsonPath table, String row, Map<String, String> cases) {
        expectList(table, row + ".received", cases, "");
        expectList(table, row + ".notOwed", cases, "answer=NOT_OWED");
        expectList(table, row + ".merged", cases, "answer=MERGED");
        expectList(table, row + ".open", cases, "state=RECEIVED,ACKNOWLEDGED,TRANSFERRED,ON_HOLD,REOPENED");
        Map<String, String> measured = new LinkedHashMap<>(cases);
        measured.putIfAbsent("kind", String.join(",", table.getList("measuredKinds", String.class)));
        for (Map.Entry<String, String> family : Map.of(
                        "electronic", "EMAIL,WEB_FORM,QR_CODE,SOCIAL_NETWORK", "paper", "URN,LETTER,TELEPHONE,COUNTER")
                .entrySet()) {
            Map<String, String> ofFamily = new LinkedHashMap<>(measured);
            String channel = ofFamily.getOrDefault("channel", "");
            if (!channel.isEmpty() && !family.getValue().contains(channel)) {
                continue;
            }
            ofFamily.putIfAbsent("channel", family.getValue());
            ANSWERS.forEach((figure, answer) ->
                    expectList(table, row + "." + family.getKey() + "." + figure, ofFamily, answer));
        }
    }

    /** What counts nothing has no link: that the list of the total is empty is enough. */
    private static void expectList(JsonPath table, String figure, Map<String, String> cases, String answer) {
        if (table.getInt(figure) > 0 || figure.startsWith("total")) {
            assertThat(table.getInt(figure)).as(figure).isEqualTo(listed(cases, answer));
        }
    }

    private static Map<String, String> filtersOf(String asked) {
        Map<String, String> filters = new LinkedHashMap<>();
        for (String one : asked.split("&", -1)) {
            filters.put(one.substring(0, one.indexOf('=')), one.substring(one.indexOf('=') + 1));
        }
        return filters;
    }

    private static Map<String, String> casesOf(@Nullable String by, @Nullable String code) {
        return switch (String.valueOf(by)) {
            case "MONTH" -> Map.of("receivedFrom", code + "-01", "receivedTo", code + "-30");
            case "SITE" -> Map.of("site", String.valueOf(code));
            case "KIND" -> Map.of("kind", String.valueOf(code));
            case "CHANNEL" -> Map.of("channel", String.valueOf(code));
            case "THEME" -> Map.of("theme", code == null ? "none" : code);
            default -> Map.of("scope", String.valueOf(code));
        };
    }

    private static int listed(Map<String, String> cases, String more) {
        var request = as(Tokens.manager("65")).queryParam("limit", 100);
        Map<String, String> all = new LinkedHashMap<>(Map.of("receivedFrom", "2022-04-01", "receivedTo", "2022-05-31"));
        all.putAll(cases);
        all.remove("by");
        if (!more.isEmpty()) {
            all.putAll(filtersOf(more));
        }
        return request.queryParams(all)
                .get("cases")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items")
                .size();
    }

    @Test
    void means_and_medians_are_of_the_answers_and_absent_without_any() {
        // Given
        givenCasesOfTheSpring();

        // When
        JsonPath table = table("by=MONTH");

        // Then: 1, 2 and 9 working days, the Sundays and 8 May 2022 left out.
        assertThat(table.getDouble("total.electronic.meanDelay.value")).isEqualTo(4);
        assertThat(table.getDouble("total.electronic.medianDelay")).isEqualTo(2);
        assertThat(table.getDouble("rows[0].electronic.medianDelay")).isEqualTo(1.5);
        assertThat(table.getString("rows[0].label")).isEqualTo("avril 2022");
        assertThat(table.getString("rows[0].paper.medianDelay")).isNull();
        assertThat(table.getString("rows[0].paper.inTimeRate.value")).isNull();
        assertThat(as(Tokens.manager("65"))
                        .get("statistics?" + MONTHS)
                        .jsonPath()
                        .getDouble("electronic.medianDelay"))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"KIND, 4", "THEME, 4", "SITE, 2"})
    void rows_tell_what_they_are_about(String by, int rows) {
        // Given
        givenCasesOfTheSpring();

        // When
        List<String> labels = table("by=" + by).getList("rows.label", String.class);

        // Then
        assertThat(labels)
                .hasSize(rows)
                .containsAnyOf("Réclamation", "Sans thème", "Tarbes")
                .doesNotContainNull();
    }

    @Test
    void the_table_is_exported_with_its_total_and_empty_cells_for_what_cannot_be_measured() {
        // Given
        givenCasesOfTheSpring();

        // When
        Response file = as(Tokens.manager("65")).get("statistics/export?by=MONTH&" + MONTHS);
        byte[] ods = as(Tokens.manager("65"))
                .get("statistics/export?by=MONTH&format=ods&" + MONTHS)
                .asByteArray();

        // Then
        WholeFiles.isWhole(file, 2);
        String csv = file.asString();
        assertThat(csv.lines().toList()).hasSize(4);
        assertThat(csv.lines().toList().get(1))
                .isEqualTo("avril 2022;3;1;1;2;2;2;0;0;100,00;1,50;1,50;0;0;0;0;0;;;;0;0;0;0;0;0");
        assertThat(csv.lines().toList().get(3)).startsWith("Total;10;2;");
        assertThat(ods).startsWith('P', 'K');
    }

    @Test
    void what_came_of_a_case_besides_its_answer_is_counted() {
        // Given: held twice, answered, reopened, answered again; its person is not satisfied
        String site = Api.site("09-FOIX", "Foix");
        JsonPath lodged = Api.lodge(aComplaint(site));
        Api.lodge(aComplaint(site));
        String number = lodged.getString("number");
        String id = as(Tokens.agent(site)).get("cases?q=" + number).path("items[0].id");
        for (Map.Entry<String, Map<String, String>> step : List.of(
                Map.entry("holding-reply", Map.of("message", "Nous cherchons.")),
                Map.entry("holding-reply", Map.of("message", "Nous cherchons encore.")),
                Map.entry("answer", Map.of("message", "Bonjour.")),
                Map.entry("reopening", Map.of("reason", "A écrit de nouveau.")),
                Map.entry("answer", Map.of("message", "Bonjour, voici.")))) {
            as(Tokens.agent(site))
                    .body(step.getValue())
                    .post("cases/" + id + "/" + step.getKey())
                    .then()
                    .statusCode(200);
        }
        Api.anonymously()
                .header("Case-Secret", lodged.getString("secret"))
                .body(Map.of("satisfied", false))
                .post("public/cases/" + number + "/satisfaction")
                .then()
                .statusCode(204);

        // When
        String month = as(Tokens.agent(site))
                .get("cases/" + id)
                .<String>path("receivedOn")
                .substring(0, 7);
        JsonPath table = as(Tokens.manager("09"))
                .get("statistics/table?by=SITE&site=" + site + "&from=" + month + "&to=" + month)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then
        assertThat(table.getMap("total"))
                .containsEntry("received", 2)
                .containsEntry("held", 1)
                .containsEntry("reopened", 1)
                .containsEntry("satisfied", 0)
                .containsEntry("dissatisfied", 1);
    }

    @Test
    void a_table_takes_two_statements_at_most_whatever_its_length() {
        // Given
        givenCasesOfTheSpring();

        // When
        long asked = Statements.of(() -> table("by=SITE"));

        // Then
        assertThat(asked).isBetween(1L, 2L);
    }

    private static JsonPath table(String asked) {
        return as(Tokens.manager("65"))
                .get("statistics/table?" + MONTHS + "&" + asked)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String record(
            String site, String kind, String channel, String receivedOn, String scope, @Nullable String theme) {
        Map<String, Object> body = aComplaint(site);
        body.put("kind", kind);
        body.put("channel", channel);
        body.put("receivedOn", receivedOn);
        body.put("scope", scope);
        if (theme != null) {
            body.put("theme", theme);
        }
        return Api.record(body);
    }

    private static void answer(String id, String day) {
        as(Tokens.manager("65"))
                .body(Map.of("message", "Bonjour.", "answeredOn", day, "reason", "Saisie tardive."))
                .post("cases/" + id + "/answer")
                .then()
                .statusCode(200);
    }
}
