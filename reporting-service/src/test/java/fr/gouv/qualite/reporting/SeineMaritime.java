package fr.gouv.qualite.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.gouv.qualite.platform.test.Events;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the other services told of the Seine-Maritime in early 2022: the published figures, with counts that give them. */
public final class SeineMaritime {

    public static final String ORGANISATION = "qualite.indicators.organisation.v1";
    public static final String INDICATOR = "qualite.indicators.indicator.v1";
    public static final String MEASUREMENT = "qualite.indicators.measurement.v1";
    public static final String PERIOD = "qualite.indicators.period.v1";
    public static final String CASE = "qualite.complaints.case.v1";
    public static final String MONTHLY_FIGURES = "qualite.complaints.monthly-figures.v1";
    public static final String FRAMEWORK = "qualite.indicators.framework.v1";
    public static final String VOCABULARY = "qualite.complaints.vocabulary.v1";
    public static final String REPLY_CONTROL = "qualite.complaints.reply-control.v1";
    public static final String SURVEY = "qualite.surveys.results.v1";

    /** The type of each topic's events, as its owner names it. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry(ORGANISATION, "fr.gouv.qualite.indicators.organisation-changed.v1"),
            Map.entry(FRAMEWORK, "fr.gouv.qualite.indicators.framework-changed.v1"),
            Map.entry(INDICATOR, "fr.gouv.qualite.indicators.indicator-changed.v1"),
            Map.entry(MEASUREMENT, "fr.gouv.qualite.indicators.measurement-changed.v1"),
            Map.entry(PERIOD, "fr.gouv.qualite.indicators.period-changed.v1"),
            Map.entry(CASE, "fr.gouv.qualite.complaints.case-closed.v1"),
            Map.entry(MONTHLY_FIGURES, "fr.gouv.qualite.complaints.monthly-figures-counted.v1"),
            Map.entry(REPLY_CONTROL, "fr.gouv.qualite.complaints.reply-controlled.v1"),
            Map.entry(VOCABULARY, "fr.gouv.qualite.complaints.vocabulary-changed.v1"),
            Map.entry(SURVEY, "fr.gouv.qualite.surveys.results-changed.v1"));

    private static final String LETTERS = "BCDEFGHJ";

    /** An event, as its owner would publish it: a type and data that its contracts refuse are refused here. */
    public record Told(String topic, String key, String data) {

        public void publish() {
            var unused = Events.publish(Objects.requireNonNull(TYPES.get(topic)), key, data);
        }

        long version() {
            return JsonPath.from(data).getLong("version");
        }
    }

    private SeineMaritime() {}

    public static List<Told> everything() {
        List<Told> told = new ArrayList<>();
        told.addAll(organisation());
        told.add(framework());
        told.addAll(vocabularies());
        told.addAll(indicators());
        told.addAll(measurements());
        told.addAll(cases());
        told.addAll(monthlyFigures());
        told.add(survey());
        told.add(replyControl());
        return told;
    }

    static List<Told> organisation() {
        return List.of(
                new Told(ORGANISATION, "76", """
                        {"kind":"PREFECTURE","code":"76","prefecture":"76","name":"Seine-Maritime","holidayZone":"METROPOLE","timeZone":"Europe/Paris","version":1}"""),
                site("76-ROUEN", "Préfecture de la Seine-Maritime", "PREFECTURE"),
                site("76-DIEPPE", "Sous-préfecture de Dieppe", "SUB_PREFECTURE"),
                site("76-LE-HAVRE", "Sous-préfecture du Havre", "SUB_PREFECTURE"));
    }

    private static Told site(String code, String name, String type) {
        return new Told(ORGANISATION, code, """
                {"kind":"SITE","code":"%s","prefecture":"76","name":"%s","siteType":"%s","town":"x","holidayZone":"METROPOLE","timeZone":"Europe/Paris","version":1}""".formatted(code, name, type));
    }

    /** The rubrics in an order that no alphabet gives. */
    static Told framework() {
        return new Told(FRAMEWORK, "QUALEPREF", """
                {"code":"QUALEPREF","editions":[
                 {"version":1,"title":"Qual-e-Pref","validFrom":"2019-01-01",
                 "rubrics":[
                 {"code":"TELEPHONE","title":"Téléphone","order":1},
                 {"code":"WEBSITE","title":"Site internet","order":2},
                 {"code":"MAIL","title":"Courriers et courriels","order":3},
                 {"code":"SOCIAL","title":"Réseaux sociaux","order":4},
                 {"code":"COMPLAINTS","title":"Réclamations et suggestions","order":5},
                 {"code":"TITLES","title":"Délivrance des titres","order":6},
                 {"code":"EMERGENCY","title":"Communication d’urgence","order":7}],
                 "modules":[],"engagements":[],
                 "improvementThreshold":{"percent":75,"from":"2019-01-01"}}],"version":1}""");
    }

    static List<Told> vocabularies() {
        return List.of(
                vocabulary("CaseKind", "COMPLAINT", "Réclamation", "SUGGESTION", "Suggestion"),
                vocabulary("Channel", "URN", "Urne", "WEB_FORM", "Formulaire de contact"),
                vocabulary("Scope", "RECEPTION", "Qualité de l’accueil", "FILE_PROGRESS", "Avancement d’un dossier"),
                vocabulary("Criterion", "CLARITY", "Clarté", "FORM", "Présentation"));
    }

    private static Told vocabulary(String list, String code, String label, String other, String otherLabel) {
        return new Told(VOCABULARY, list, """
                {"list":"%s","entries":[{"code":"%s","label":"%s"},{"code":"%s","label":"%s"}],"version":1}""".formatted(list, code, label, other, otherLabel));
    }

    static List<Told> indicators() {
        return List.of(
                indicator(
                        "EMAIL_IN_TIME",
                        "Part des courriels ayant reçu une réponse en 5 jours ouvrés au plus",
                        "PERCENT",
                        "MONTH",
                        "HIGHER_IS_BETTER",
                        "RATIO",
                        2,
                        "MAIL",
                        "GT",
                        "75"),
                indicator(
                        "EMAIL_MEAN_DELAY",
                        "Temps moyen pour répondre à un courriel, en jours ouvrés",
                        "WORKING_DAYS",
                        "MONTH",
                        "LOWER_IS_BETTER",
                        "MEAN",
                        2,
                        "MAIL",
                        "LT",
                        "5"),
                indicator(
                        "CALLS_ANSWERED",
                        "Part des appels pris par un agent",
                        "PERCENT",
                        "MONTH",
                        "HIGHER_IS_BETTER",
                        "RATIO",
                        2,
                        "TELEPHONE",
                        "GT",
                        "90"),
                indicator(
                        "WEBSITE_UPDATE",
                        "Part des mises à jour du site internet faites en 3 jours ouvrés au plus",
                        "PERCENT",
                        "MONTH",
                        "HIGHER_IS_BETTER",
                        "RATIO",
                        2,
                        "WEBSITE",
                        "GT",
                        "75"),
                indicator(
                        "WEBSITE_CONNECTION",
                        "Fréquentation du site internet, en part",
                        "PERCENT",
                        "MONTH",
                        "HIGHER_IS_BETTER",
                        "RATIO",
                        2,
                        "WEBSITE",
                        "GE",
                        "5"),
                indicator(
                        "SOCIAL_ENGAGEMENT",
                        "Part des affichages de nos messages qui ont fait réagir, sur les réseaux sociaux",
                        "PERCENT",
                        "MONTH",
                        "HIGHER_IS_BETTER",
                        "RATIO",
                        2,
                        "SOCIAL",
                        "GE",
                        "2"),
                indicator(
                        "COMPLAINT_ELECTRONIC_IN_TIME",
                        "Part des réclamations électroniques ayant reçu une réponse en 5 jours ouvrés au plus",
                        "PERCENT",
                        "MONTH",
                        "HIGHER_IS_BETTER",
                        "RATIO",
                        2,
                        "COMPLAINTS",
                        "GT",
                        "75"),
                indicator(
                        "COMPLAINT_ELECTRONIC_MEAN_DELAY",
                        "Temps moyen pour répondre à une réclamation électronique, en jours ouvrés",
                        "WORKING_DAYS",
                        "MONTH",
                        "LOWER_IS_BETTER",
                        "MEAN",
                        2,
                        "COMPLAINTS",
                        "LT",
                        "5"),
                indicator(
                        "LICENCE_MEDIAN_DELAY",
                        "Temps médian pour traiter un permis de conduire, en jours",
                        "DAYS",
                        "MONTH",
                        "LOWER_IS_BETTER",
                        "MEDIAN",
                        0,
                        "TITLES",
                        "",
                        ""),
                indicator(
                        "LICENCE_FRAUD",
                        "Dossiers de permis où une fraude aux documents est trouvée, pour mille dossiers",
                        "PER_MILLE",
                        "MONTH",
                        "HIGHER_IS_BETTER",
                        "RATIO",
                        2,
                        "TITLES",
                        "GT",
                        "0.5"),
                indicator(
                        "ELECTED_INFORMATION_DELAY",
                        "Temps pour informer les élus pendant une crise, en heures",
                        "HOURS",
                        "MONTH",
                        "LOWER_IS_BETTER",
                        "VALUE",
                        0,
                        "EMERGENCY",
                        "LT",
                        "1"),
                indicator(
                        "LICENCE_DELIVERY_DELAY",
                        "Temps moyen pour obtenir un permis de conduire, en jours",
                        "DAYS",
                        "QUARTER",
                        "LOWER_IS_BETTER",
                        "VALUE",
                        0,
                        "TITLES",
                        "",
                        ""));
    }

    private static Told indicator(
            String code,
            String label,
            String unit,
            String frequency,
            String sense,
            String formula,
            int precision,
            String rubric,
            String comparator,
            String target) {
        String targets = target.isEmpty()
                ? ""
                : "{\"from\":\"2019-02-04\",\"comparator\":\"%s\",\"value\":%s}".formatted(comparator, target);
        return new Told(INDICATOR, code, """
                {"code":"%s","label":"%s","unit":"%s","frequency":"%s","sense":"%s","formula":"%s","precision":%d,
                 "rubric":"%s","feed":"ENTERED","targets":[%s],"version":1}""".formatted(
                        code, label, unit, frequency, sense, formula, precision, rubric, targets));
    }

    static List<Told> measurements() {
        return List.of(
                ratio("EMAIL_IN_TIME", "2022-02", "43", "46", "93.48", "GT", "75", "ON_TARGET", ""),
                ratio("EMAIL_IN_TIME", "2022-03", "39", "42", "92.86", "GT", "75", "ON_TARGET", ""),
                ratio("EMAIL_MEAN_DELAY", "2022-02", "84", "43", "1.95", "LT", "5", "ON_TARGET", ""),
                ratio("EMAIL_MEAN_DELAY", "2022-03", "69", "41", "1.68", "LT", "5", "ON_TARGET", ""),
                ratio("CALLS_ANSWERED", "2022-03", "77", "100", "77", "GT", "90", "OFF_TARGET", "problème Memobox"),
                ratio("WEBSITE_UPDATE", "2022-02", "50", "50", "100", "GT", "75", "ON_TARGET", ""),
                ratio("WEBSITE_UPDATE", "2022-03", "46", "47", "97.87", "GT", "75", "ON_TARGET", ""),
                ratio("WEBSITE_CONNECTION", "2022-02", "1121", "10000", "11.21", "GE", "5", "ON_TARGET", ""),
                ratio("WEBSITE_CONNECTION", "2022-03", "1418", "10000", "14.18", "GE", "5", "ON_TARGET", ""),
                ratio("SOCIAL_ENGAGEMENT", "2022-02", "647", "10000", "6.47", "GE", "2", "ON_TARGET", ""),
                ratio("SOCIAL_ENGAGEMENT", "2022-03", "3", "40", "7.5", "GE", "2", "ON_TARGET", ""),
                ratio("COMPLAINT_ELECTRONIC_IN_TIME", "2022-02", "8", "8", "100", "GT", "75", "ON_TARGET", ""),
                ratio("COMPLAINT_ELECTRONIC_IN_TIME", "2022-03", "5", "5", "100", "GT", "75", "ON_TARGET", ""),
                ratio("COMPLAINT_ELECTRONIC_MEAN_DELAY", "2022-02", "7", "8", "0.88", "LT", "5", "ON_TARGET", ""),
                ratio("COMPLAINT_ELECTRONIC_MEAN_DELAY", "2022-03", "5", "5", "1", "LT", "5", "ON_TARGET", ""),
                value("LICENCE_MEDIAN_DELAY", "2022-02", "8"),
                value("LICENCE_MEDIAN_DELAY", "2022-03", "9"),
                ratio("LICENCE_FRAUD", "2022-02", "5", "1073", "4.66", "GT", "0.5", "ON_TARGET", ""),
                ratio("LICENCE_FRAUD", "2022-03", "11", "2500", "4.4", "GT", "0.5", "ON_TARGET", ""),
                value("LICENCE_DELIVERY_DELAY", "2021-Q4", "21"),
                value("LICENCE_DELIVERY_DELAY", "2022-Q1", "20"),
                excused("ELECTED_INFORMATION_DELAY", "2022-02", "NOT_APPLICABLE"),
                excused("ELECTED_INFORMATION_DELAY", "2022-03", "NOT_APPLICABLE"),
                expected("CALLS_ANSWERED", "2022-02"));
    }

    static Told ratio(
            String indicator,
            String period,
            String numerator,
            String denominator,
            String value,
            String comparator,
            String target,
            String assessment,
            String remark) {
        return measurement("76-ROUEN", indicator, period, 2, """
                "state":"LOCKED","numerator":%s,"denominator":%s,"value":%s,"remark":"%s",
                "target":{"comparator":"%s","value":%s},"assessment":"%s\"""".formatted(
                        numerator, denominator, value, remark, comparator, target, assessment));
    }

    private static Told value(String indicator, String period, String value) {
        return measurement("76-ROUEN", indicator, period, 2, """
                "state":"LOCKED","value":%s,"assessment":"NO_TARGET\"""".formatted(value));
    }

    private static Told excused(String indicator, String period, String why) {
        return measurement("76-ROUEN", indicator, period, 2, """
                "state":"%s","reason":"Aucune crise","assessment":"%s\"""".formatted(why, why));
    }

    private static Told expected(String indicator, String period) {
        return measurement("76-ROUEN", indicator, period, 1, """
                "state":"EXPECTED","assessment":"MISSING\"""");
    }

    /** @param rest the fields that differ, as JSON */
    public static Told measurement(String site, String indicator, String period, int version, String rest) {
        return new Told(MEASUREMENT, site + "/" + indicator + "/" + period, """
                {"site":"%s","indicator":"%s","period":"%s","source":"ENTERED",%s,"version":%d}""".formatted(
                        site, indicator, period, rest, version));
    }

    /** 4 messages in the urn and 30 by the contact form; 1 is about reception. */
    static List<Told> cases() {
        List<Told> cases = new ArrayList<>();
        List<String> scopes = new ArrayList<>();
        scopes.add("RECEPTION");
        add(scopes, "FILE_PROGRESS", 17);
        add(scopes, "NEIGHBOUR_DISPUTE", 4);
        add(scopes, "TOWN_HALL_RECEPTION", 3);
        add(scopes, "PREFECT_INTERVENTION", 5);
        add(scopes, "OTHER_ADMINISTRATION", 4);
        for (int i = 0; i < scopes.size(); i++) {
            cases.add(new Told(CASE, "case-" + i, """
                    {"id":"case-%d","number":"76-2022-AAAA%s","site":"76-ROUEN","kind":"%s","channel":"%s","scope":"%s",
                     "state":"CLOSED","receivedOn":"2022-0%d-1%d","dueOn":"2022-04-01","owedAnswer":%b,
                     "answeredOn":"2022-04-01","workingDaysToAnswer":1,"answeredInTime":true,"version":3}""".formatted(
                            i,
                            LETTERS.charAt(i / 8) + "" + LETTERS.charAt(i % 8),
                            i % 11 == 10 ? "SUGGESTION" : "COMPLAINT",
                            i < 4 ? "URN" : "WEB_FORM",
                            scopes.get(i),
                            1 + i % 3,
                            i % 9,
                            i >= 4)));
        }
        return cases;
    }

    private static void add(List<String> scopes, String scope, int times) {
        for (int i = 0; i < times; i++) {
            scopes.add(scope);
        }
    }

    static List<Told> monthlyFigures() {
        return List.of(month("2022-02", 8, 8, 7), month("2022-03", 5, 5, 5));
    }

    private static Told month(String month, int inTime, int owed, int days) {
        return new Told(MONTHLY_FIGURES, "76-ROUEN/" + month, """
                {"site":"76-ROUEN","month":"%s","figures":[
                  {"code":"COMPLAINT_ELECTRONIC_IN_TIME","numerator":%d,"denominator":%d},
                  {"code":"COMPLAINT_ELECTRONIC_MEAN_DELAY","numerator":%d,"denominator":%d}],"version":2}""".formatted(month, inTime, owed, days, owed));
    }

    /** Four replies of five looked at; not published figures. */
    static Told replyControl() {
        return new Told(REPLY_CONTROL, "5f0c9c3e-4a55-4d0e-8f0a-0f3f8d6f7a11", """
                {"id":"5f0c9c3e-4a55-4d0e-8f0a-0f3f8d6f7a11","site":"76-DIEPPE","quarter":"2022-Q1","seed":7,
                 "population":12,"drawn":5,"controlled":4,"results":[
                 {"criterion":"DELAY","conform":4,"notConform":0,"notApplicable":0,"rate":100,"gap":false},
                 {"criterion":"FORM","conform":3,"notConform":1,"notApplicable":0,"rate":75,"gap":true},
                 {"criterion":"CLARITY","conform":1,"notConform":2,"notApplicable":1,"rate":33.33,"gap":true},
                 {"criterion":"REDIRECTION","conform":0,"notConform":0,"notApplicable":4,"gap":false}],
                 "version":2}""");
    }

    static Told survey() {
        try (InputStream file = SeineMaritime.class.getResourceAsStream("/survey-2022.json")) {
            return new Told(
                    SURVEY,
                    "accueil-rouen-2022",
                    new String(Objects.requireNonNull(file).readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
