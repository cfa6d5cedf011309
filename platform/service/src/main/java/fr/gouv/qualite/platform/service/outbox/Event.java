package fr.gouv.qualite.platform.service.outbox;

/**
 * Something that happened to an aggregate, told to the other services.
 *
 * @param topic the owning service's topic, {@code qualite.<service>.<aggregate>.v1}
 * @param key what must stay in order: the aggregate's identifier
 * @param type the CloudEvents type, {@code fr.gouv.qualite.<service>.<what-happened>.v1}
 * @param schema the committed JSON Schema of the data, as its name below {@code schemas/}
 * @param data the aggregate as it now is; never anything personal
 */
public record Event(String topic, String key, String type, String schema, Object data) {}
