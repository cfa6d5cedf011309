package fr.gouv.qualite.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The committed contracts of a service, held to what it really does. */
public final class Contract {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path OPENAPI = Path.of("openapi.yaml");
    private static final Path ASYNCAPI = Path.of("asyncapi.yaml");
    private static final Path SCHEMAS = Path.of("src/main/resources/schemas");
    private static final Path PUBLISHED = Path.of("published");
    /** Reads JSON too. */
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private Contract() {}

    /**
     * The service answers the very OpenAPI document that is committed beside it. With {@code -Dcontract.update=true} the
     * committed file is written instead.
     *
     * @param path where the service serves its document, {@code /api/<service>/v1/openapi}
     */
    public static void openApiIsCommitted(String path) {
        String served = RestAssured.given()
                .accept("application/yaml")
                .get(path + "?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        try {
            if (Boolean.getBoolean("contract.update")) {
                Files.writeString(OPENAPI, served);
            }
            assertThat(served)
                    .as("openapi.yaml differs from the code; run the test with -Dcontract.update=true and commit")
                    .isEqualTo(Files.readString(OPENAPI));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The committed contracts take nothing away from the ones that were published, which clients rely on and which are
     * kept in {@code published/}: {@code openapi.yaml} and the schemas of the events. With
     * {@code -Dcontract.publish=true} the committed ones are published instead.
     */
    public static void breaksNothingPublished() {
        try {
            if (Boolean.getBoolean("contract.publish")) {
                publish();
            }
            List<String> breakages = new ArrayList<>();
            for (Path published : filesOf(PUBLISHED)) {
                Path committed = committed(published.getFileName());
                if (Files.exists(committed)) {
                    breakages.addAll(breakages(published, committed));
                } else {
                    breakages.add(published.getFileName() + ": gone");
                }
            }
            assertThat(breakages)
                    .as("a contract that others rely on; give the change a new version, and keep the old one")
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What the service writes and reads is what {@code deploy/contracts/topics.yaml} says of it, in its
     * {@code asyncapi.yaml} and in its channels.
     *
     * @param service the service's name in that list
     */
    public static void topicsAreDeclared(String service) {
        DeclaredTopics declared = DeclaredTopics.ofThePlatform();
        assertThat(addresses("send"))
                .as("what asyncapi.yaml says is written")
                .containsExactlyInAnyOrderElementsOf(declared.writtenBy(service));
        assertThat(addresses("receive"))
                .as("what asyncapi.yaml says is read")
                .containsExactlyInAnyOrderElementsOf(declared.readBy(service));
        assertThat(channels("topics?"))
                .as("what the channels read")
                .containsExactlyInAnyOrderElementsOf(declared.readBy(service));
        assertThat(deadLetters(service))
                .as("where the channels put what they cannot read")
                .containsExactlyInAnyOrderElementsOf(declared.deadLettersOf(service));
    }

    private static Set<String> addresses(String action) {
        try {
            JsonNode document = YAML.readTree(Files.readString(ASYNCAPI));
            return document.get("operations")
                    .valueStream()
                    .filter(operation -> operation.get("action").asText().equals(action))
                    .map(operation -> operation.at("/channel/$ref").asText().substring(1))
                    .map(channel -> document.at(channel).get("address").asText())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A channel of several topics sets a message aside on the dead-letter topic of its own. */
    private static Set<String> deadLetters(String service) {
        Set<String> deadLetters = new HashSet<>(channels("dead-letter-queue\\.topic"));
        channels("topics").forEach(topic -> deadLetters.add(topic + "." + service + ".dlq"));
        return deadLetters;
    }

    private static Set<String> channels(String setting) {
        Config config = ConfigProvider.getConfig();
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.matches("mp\\.messaging\\.incoming\\.[^.]+\\." + setting))
                .flatMap(name -> Stream.of(config.getValue(name, String[].class)))
                .collect(Collectors.toSet());
    }

    private static List<String> breakages(Path published, Path committed) throws IOException {
        JsonNode before = YAML.readTree(Files.readString(published));
        JsonNode after = YAML.readTree(Files.readString(committed));
        return before.has("paths") ? Breakages.ofApi(before, after) : Breakages.ofEvent(before, after);
    }

    private static void publish() throws IOException {
        Files.createDirectories(PUBLISHED);
        List<Path> contracts = new ArrayList<>(filesOf(SCHEMAS));
        contracts.add(OPENAPI);
        for (Path contract : contracts) {
            Files.copy(contract, PUBLISHED.resolve(contract.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path committed(Path name) {
        return name.equals(OPENAPI) ? OPENAPI : SCHEMAS.resolve(name);
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /**
     * An event's data is what its published schema says.
     *
     * @param schema the file's name below {@code schemas/} on the class path
     */
    public static void eventIsValid(String schema, String data) {
        try (InputStream file = Contract.class.getResourceAsStream("/schemas/" + schema)) {
            assertThat(file).as("schema %s", schema).isNotNull();
            Set<ValidationMessage> errors = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(file)
                    .validate(JSON.readTree(data));
            assertThat(errors).as("%s against %s", data, schema).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
