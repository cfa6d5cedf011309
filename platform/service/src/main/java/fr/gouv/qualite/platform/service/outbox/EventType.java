package fr.gouv.qualite.platform.service.outbox;

/**
 * A kind of event that a service publishes. Each service lists its own as constants of one class; its AsyncAPI document
 * tells the others.
 *
 * @param topic {@code qualite.<service>.<aggregate>.v1}
 * @param type the CloudEvents type, {@code fr.gouv.qualite.<service>.<what-happened>.v1}
 * @param schema the committed JSON Schema of the data, as its name below {@code schemas/}
 */
public record EventType(String topic, String type, String schema) {

    /** @param data the aggregate as it now is; never anything personal */
    public Event event(String key, Object data) {
        return new Event(topic, key, type, schema, data);
    }
}
