package fr.gouv.qualite.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import fr.gouv.qualite.reporting.SeineMaritime.Told;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One figure everywhere: dashboards, drafts, published contents and documents show what is settled, and the same. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class SettledFiguresTest {

    private static final Tokens MANAGER = Tokens.manager("27");
    private static final String PERIOD = ".periods.find { it.period == '2022-07' }";

    /** Four sites in a perimeter; one settled its July, one entered it, two gave nothing. */
    @BeforeEach
    void july() {
        if (Api.knows(SeineMaritime.ORGANISATION) && Api.count("live_fact WHERE key = '27-VERNON'") > 0) {
            Api.execute("TRUNCATE annual_report, annual_report_comment, annual_report_document");
            return;
        }
        List<Told> told = new ArrayList<>();
        told.add(new Told(SeineMaritime.ORGANISATION, "27", """
                {"kind":"PREFECTURE","code":"27","prefecture":"27","name":"Eure","holidayZone":"METROPOLE",
                 "timeZone":"Europe/Paris","version":1,
                 "perimeters":[{"framework":"EUREPREF","modules":[],"from":"2019-01-01"}]}"""));
        for (String site : List.of("27-EVREUX", "27-BERNAY", "27-LES-ANDELYS", "27-VERNON")) {
            told.add(new Told(SeineMaritime.ORGANISATION, site, """
                    {"kind":"SITE","code":"%s","prefecture":"27","name":"%s","siteType":"SUB_PREFECTURE","town":"x",
                     "holidayZone":"METROPOLE","timeZone":"Europe/Paris","version":1}""".formatted(site, site)));
        }
        told.add(indicator("EURE_CALLS"));
        told.add(indicator("COMPLAINT_PAPER_IN_TIME"));
        told.add(rate("27-EVREUX", "EURE_CALLS", "LOCKED", 8));
        told.add(rate("27-BERNAY", "EURE_CALLS", "ENTERED", 1));
        // Locked at nine of ten; complaints counts on, and is at one of ten.
        told.add(rate("27-EVREUX", "COMPLAINT_PAPER_IN_TIME", "LOCKED", 9));
        told.add(new Told(SeineMaritime.MONTHLY_FIGURES, "27-EVREUX/2022-07", """
                {"site":"27-EVREUX","month":"2022-07",
                 "figures":[{"code":"COMPLAINT_PAPER_IN_TIME","numerator":1,"denominator":10}],"version":7}"""));
        told.add(new Told(SeineMaritime.CASE, "case-eure", """
                {"id":"case-eure","number":"27-2022-AAAABB","site":"27-EVREUX","kind":"COMPLAINT","channel":"LETTER",
                 "scope":"OTHER_ADMINISTRATION","state":"CLOSED","receivedOn":"2022-07-04","owedAnswer":true,
                 "answeredOn":"2022-07-08","version":1}"""));
        Api.tell(told);
        Api.execute("TRUNCATE annual_report, annual_report_comment, annual_report_document");
    }

    @Test
    void a_value_that_nobody_validated_is_never_published() {
        // Given
        String id = start();
        JsonPath draft = Api.as(MANAGER).get("annual-reports/" + id).jsonPath();
        assertThat(draft.getString("content." + indicatorAt("EURE_CALLS") + PERIOD + ".unsettled[0].display"))
                .isEqualTo("10\u00a0%");
        assertThat(document(id)).contains("80\u00a0%", "1 non validé");
        String sentence = "EURE_CALLS, juillet 2022, 27-BERNAY : valeur saisie mais non validée, absente de ce bilan.";
        assertThat(draft.getList("wouldLeaveOut", String.class)).containsExactly(sentence);

        // When
        JsonPath published = publish(id);

        // Then
        String at = "content." + indicatorAt("EURE_CALLS");
        assertThat(published.getString(at + PERIOD + ".figure.display")).isEqualTo("80\u00a0%");
        assertThat(published.getString(at + ".total.display")).isEqualTo("80\u00a0%");
        assertThat(published.getList(at + PERIOD + ".unsettled")).isEmpty();
        assertThat(published.getList("content.leftOut", String.class)).containsExactly(sentence);
        assertThat(published.getList("wouldLeaveOut")).isEmpty();
        assertThat(document(id)).contains(sentence).doesNotContain("1 non validé");
        assertThat(Api.anonymously().get("public/reports/" + id).asString()).doesNotContain("10\u00a0%");
    }

    @Test
    void what_is_expected_is_what_the_perimeter_asks_for() {
        // When
        JsonPath board = dashboard();

        // Then
        String figure = indicatorAt("EURE_CALLS") + PERIOD + ".figure.";
        assertThat(board.getString(figure + "coverage")).isEqualTo("1 site sur 4");
        assertThat(board.getInt(figure + "measured")).isEqualTo(1);
        assertThat(board.getInt(figure + "expected")).isEqualTo(4);
    }

    @Test
    void a_locked_month_and_its_live_counts_are_told_as_one_figure_everywhere() {
        // When
        JsonPath board = dashboard();
        String id = start();
        JsonPath draft = Api.as(MANAGER).get("annual-reports/" + id).jsonPath();
        JsonPath published = publish(id);

        // Then
        assertThat(bothRates(board, "")).containsOnly("90\u00a0%");
        assertThat(bothRates(draft, "content.")).containsOnly("90\u00a0%");
        assertThat(bothRates(published, "content.")).containsOnly("90\u00a0%");
        assertThat(document(id)).contains("90\u00a0%").doesNotContain("10\u00a0%");
    }

    @Test
    void a_report_gathered_before_values_were_told_apart_is_gathered_again_when_published() {
        // Given
        String id = start();
        validate(id);
        Api.execute("UPDATE annual_report SET content = replace((content::jsonb - 'schemaVersion')::text, '80', '45')");

        // When
        JsonPath published = Api.as(MANAGER)
                .post("annual-reports/" + id + "/publication")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then
        assertThat(published.getString("content." + indicatorAt("EURE_CALLS") + ".total.display"))
                .isEqualTo("80\u00a0%");
        assertThat(published.getString("content.validatedOn")).isEqualTo("2023-02-07");
    }

    @Test
    void a_figure_whose_month_is_open_again_is_marked_in_dashboards_and_drafts() {
        // Given
        Api.tell(List.of(period("2022-08", true), period("2022-07", false), august("27-EVREUX")));

        // When
        JsonPath board = Api.as(MANAGER)
                .get("dashboards/prefectures/27?from=2022-07&to=2022-08")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then
        String calls = indicatorAt("EURE_CALLS");
        assertThat(board.getList(calls + ".periods.find { it.period == '2022-08' }.underCorrection", String.class))
                .containsExactly("27-EVREUX");
        assertThat(board.getList(calls + PERIOD + ".underCorrection")).isEmpty();
        assertThat(document(start())).contains("en correction", "déverrouillé");
    }

    @Test
    void a_code_whose_word_has_not_come_is_shown_as_it_is() {
        assertThat(dashboard().getString("complaints.byScope[0].label")).isEqualTo("OTHER_ADMINISTRATION");
    }

    @Test
    void a_report_says_what_its_reader_may_do() {
        // Given
        String id = start();
        Tokens reader = Tokens.reader("27");

        // When
        List<String> draft = steps(MANAGER, id);
        List<String> read = steps(reader, id);
        validate(id);
        List<String> validated = steps(MANAGER, id);
        Api.as(MANAGER).post("annual-reports/" + id + "/publication").then().statusCode(200);

        // Then
        assertThat(draft).containsExactly("COMMENT", "WRITE", "REFRESH", "VALIDATE");
        assertThat(read).containsExactly("COMMENT");
        assertThat(validated).containsExactly("COMMENT", "PUBLISH");
        assertThat(steps(MANAGER, id)).isEmpty();
    }

    private static List<String> steps(Tokens token, String id) {
        return Api.as(token).get("annual-reports/" + id).jsonPath().getList("steps", String.class);
    }

    /** The rate of paper complaints in its rubric, and where complaints are told. */
    private static List<String> bothRates(JsonPath told, String at) {
        return List.of(
                told.getString(at + indicatorAt("COMPLAINT_PAPER_IN_TIME") + ".total.display"),
                told.getString(at + "complaints.rates.find { it.code == 'COMPLAINT_PAPER_IN_TIME' }.figure.display"));
    }

    private static JsonPath dashboard() {
        return Api.as(MANAGER)
                .get("dashboards/prefectures/27?from=2022-07&to=2022-07")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String start() {
        return Api.as(MANAGER)
                .body("{\"scope\":\"PREFECTURE\",\"code\":\"27\",\"year\":2022}")
                .post("annual-reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void validate(String id) {
        Api.as(MANAGER)
                .body("{\"copilOn\":\"2023-02-07\"}")
                .post("annual-reports/" + id + "/validation")
                .then()
                .statusCode(200);
    }

    private static JsonPath publish(String id) {
        validate(id);
        return Api.as(MANAGER)
                .post("annual-reports/" + id + "/publication")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Once it is published, its document comes when the job has made it. */
    private static String document(String id) {
        Response document = Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(
                        () -> Api.as(MANAGER).get("annual-reports/" + id + "/document?format=html"),
                        answer -> answer.statusCode() == 200);
        return new String(document.asByteArray(), UTF_8);
    }

    private static String indicatorAt(String code) {
        return "rubrics.indicators.flatten().find { it.code == '" + code + "' }";
    }

    private static Told indicator(String code) {
        return new Told(SeineMaritime.INDICATOR, code, """
                {"code":"%s","label":"%s","unit":"PERCENT","frequency":"MONTH","sense":"HIGHER_IS_BETTER",
                 "formula":"RATIO","precision":2,"rubric":"Accueil","feed":"ENTERED","targets":[],
                 "askedBy":[{"framework":"EUREPREF","version":1,"module":"M1","mandatory":true}],"version":1}""".formatted(code, code));
    }

    private static Told period(String month, boolean underCorrection) {
        return new Told(
                SeineMaritime.PERIOD, "27-EVREUX/" + month, """
                {"site":"27-EVREUX","period":"%s","locked":%b,"underCorrection":%b,"version":3}""".formatted(month, !underCorrection, underCorrection));
    }

    private static Told august(String site) {
        return SeineMaritime.measurement(site, "EURE_CALLS", "2022-08", 1, """
                "state":"VALIDATED","numerator":8,"denominator":10,"value":80,"assessment":"NO_TARGET\"""");
    }

    private static Told rate(String site, String indicator, String state, int numerator) {
        return SeineMaritime.measurement(
                site, indicator, "2022-07", 1, """
                "state":"%s","numerator":%d,"denominator":10,"value":%d,"assessment":"NO_TARGET\"""".formatted(state, numerator, numerator * 10));
    }
}
