package fr.gouv.qualite.platform.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import fr.gouv.qualite.platform.service.outbox.EventType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * Publishes events as the service that owns them would. The owner's committed contracts, read beside the module under
 * test, say which types it has, on which topic, with which data: a test cannot publish anything else.
 */
public final class Events {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final int SERVICE = "fr.gouv.qualite.".length();

    private Events() {}

    /**
     * Publishes an event on the topic of its type and returns its id.
     *
     * @throws AssertionError when the owner's AsyncAPI document has no such type, or its schema refuses the data
     */
    public static UUID publish(String type, String key, String data) {
        UUID id = UUID.randomUUID();
        publish(id, type, key, data);
        return id;
    }

    /** Publishes with a chosen id: an event delivered again. */
    public static void publish(UUID id, String type, String key, String data) {
        EventType declared = check(type, data);
        Topics.publish(id, declared.topic(), key, type, data);
    }

    /** The type as its owner declares it. @throws AssertionError see {@link #publish(String, String, String)} */
    public static EventType check(String type, String data) {
        EventType declared = declared(type);
        try {
            Set<ValidationMessage> errors = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Files.readString(
                            folder(owner(type)).resolve("src/main/resources/schemas/" + declared.schema())))
                    .validate(YAML.readTree(data));
            if (!errors.isEmpty()) {
                throw new AssertionError(type + ": " + errors);
            }
            return declared;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The type as its owner's AsyncAPI document declares it. @throws AssertionError when it does not */
    public static EventType declared(String type) {
        return of(owner(type)).stream()
                .filter(known -> known.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        type + " is not in the AsyncAPI document of its owner, which has " + of(owner(type))));
    }

    /** Every type that this service publishes, by its AsyncAPI document. */
    public static List<EventType> of(String service) {
        try {
            JsonNode document = YAML.readTree(Files.readString(folder(service).resolve("asyncapi.yaml")));
            return StreamSupport.stream(document.path("channels").spliterator(), false)
                    .flatMap(channel -> StreamSupport.stream(
                                    channel.path("messages").spliterator(), false)
                            .map(message -> resolve(document, message))
                            .filter(message -> message.has("name"))
                            .map(message -> new EventType(
                                    channel.path("address").asText(),
                                    message.path("name").asText(),
                                    Path.of(message.path("payload")
                                                    .findPath("$ref")
                                                    .asText())
                                            .getFileName()
                                            .toString())))
                    .filter(declared -> owner(declared.type()).equals(service))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode resolve(JsonNode document, JsonNode message) {
        return message.has("$ref") ? document.at(message.path("$ref").asText().substring(1)) : message;
    }

    private static String owner(String type) {
        if (!type.startsWith("fr.gouv.qualite.") || type.indexOf('.', SERVICE) < 0) {
            throw new AssertionError(type + " is not fr.gouv.qualite.<service>.<what-happened>.v1");
        }
        return type.substring(SERVICE, type.indexOf('.', SERVICE));
    }

    /** The owner's module, beside the one under test or above it. */
    private static Path folder(String service) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path module = at.resolve(service + "-service");
            if (Files.exists(module.resolve("asyncapi.yaml"))) {
                return module;
            }
        }
        throw new AssertionError("No service " + service + " with an AsyncAPI document beside this module");
    }
}
