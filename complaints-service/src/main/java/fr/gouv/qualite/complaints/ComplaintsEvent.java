package fr.gouv.qualite.complaints;

import fr.gouv.qualite.platform.service.outbox.Event;
import fr.gouv.qualite.platform.service.outbox.EventType;

/** Every event that this service publishes, with its topic and the schema of its data. */
public enum ComplaintsEvent {
    CASE_RECEIVED(Topic.CASE, "case-received"),
    CASE_ACKNOWLEDGED(Topic.CASE, "case-acknowledged"),
    CASE_REQUALIFIED(Topic.CASE, "case-requalified"),
    CASE_TRANSFERRED(Topic.CASE, "case-transferred"),
    CASE_PUT_ON_HOLD(Topic.CASE, "case-put-on-hold"),
    CASE_ANSWERED(Topic.CASE, "case-answered"),
    CASE_CLOSED(Topic.CASE, "case-closed"),
    CASE_REOPENED(Topic.CASE, "case-reopened"),
    CASE_MESSAGE_ADDED(Topic.CASE, "case-message-added"),
    CASE_MERGED(Topic.CASE, "case-merged"),
    CASE_CORRECTED(Topic.CASE, "case-corrected"),
    CASE_ANONYMISED(Topic.CASE, "case-anonymised"),
    MONTHLY_FIGURES_COUNTED(Topic.MONTHLY_FIGURES, "monthly-figures-counted"),
    REPLY_CONTROLLED(Topic.REPLY_CONTROL, "reply-controlled"),
    VOCABULARY_CHANGED(Topic.VOCABULARY, "vocabulary-changed");

    /** A topic of this service; all its events have data of one shape, that of a whole aggregate. */
    private enum Topic {
        CASE("case"),
        MONTHLY_FIGURES("monthly-figures"),
        REPLY_CONTROL("reply-control"),
        VOCABULARY("vocabulary");

        private final String aggregate;

        Topic(String aggregate) {
            this.aggregate = aggregate;
        }

        String topic() {
            return "qualite.complaints." + aggregate + ".v1";
        }

        /** The committed JSON Schema of its data, as its name below {@code schemas/}. */
        String schema() {
            return aggregate + ".v1.json";
        }
    }

    private final Topic topic;
    private final String happened;

    ComplaintsEvent(Topic topic, String happened) {
        this.topic = topic;
        this.happened = happened;
    }

    /** The type as the other services know it. */
    public EventType type() {
        return new EventType(topic.topic(), "fr.gouv.qualite.complaints." + happened + ".v1", topic.schema());
    }

    /** @param key the aggregate's identifier: its events stay in order */
    public Event about(String key, Object data) {
        return type().event(key, data);
    }
}
