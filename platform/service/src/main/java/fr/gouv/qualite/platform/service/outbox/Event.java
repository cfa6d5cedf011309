package fr.gouv.qualite.platform.service.outbox;

/**
 * A change of an aggregate, published to the other services.
 *
 * @param topic the owning service's topic, {@code qualite.<service>.<aggregate>.v1}
 * @param key the aggregate's identifier: events of one key stay in order
 * @param type the CloudEvents type, {@code fr.gouv.qualite.<service>.<what-happened>.v1}
 * @param schema the committed JSON Schema of the data, as its name below {@code schemas/}
 * @param data the aggregate as it now is; never anything personal
 */
public record Event(String topic, String key, String type, String schema, Object data) {}
