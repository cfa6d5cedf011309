package fr.gouv.qualite.reporting.annualreport;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a report tells, as the JSON that is saved, shown and published; {@link AnnualReportContent} documents it. Each
 * chapter has its field. Changes make another content.
 */
record ReportContent(ObjectNode json) {

    /** The form that contents have now: the first one whose figures are settled ones only. */
    static final int SCHEMA_VERSION = 2;

    /** The form that this content has; the first one did not say it. */
    int schemaVersion() {
        return json.path("schemaVersion").asInt(1);
    }

    /** Whether it was gathered before values that nobody validated were told apart. */
    boolean isOutdated() {
        return schemaVersion() < SCHEMA_VERSION;
    }

    ReportContent validated(LocalDate on) {
        return with("validatedOn", on);
    }

    ReportContent published(LocalDate on) {
        return with("publishedOn", on);
    }

    /** Says what was left out of a publication, one sentence each. */
    ReportContent leavingOut(List<String> sentences) {
        ObjectNode copy = json.deepCopy();
        sentences.forEach(copy.putArray("leftOut")::add);
        return new ReportContent(copy);
    }

    List<String> leftOut() {
        List<String> sentences = new ArrayList<>();
        json.path("leftOut").forEach(sentence -> sentences.add(sentence.asText()));
        return sentences;
    }

    private ReportContent with(String field, LocalDate day) {
        ObjectNode copy = json.deepCopy();
        copy.put(field, day.toString());
        return new ReportContent(copy);
    }
}
