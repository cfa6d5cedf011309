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
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The committed contracts of a service, held to what it really does. */
public final class Contract {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private Contract() {}

    /**
     * The service answers the very OpenAPI document that is committed beside it. With {@code -Dcontract.update=true} the
     * committed file is written instead.
     *
     * @param path where the service serves its document, {@code /api/<service>/v1/openapi}
     */
    public static void openApiIsCommitted(String path) {
        Path committed = Path.of("openapi.yaml");
        String served = RestAssured.given()
                .accept("application/yaml")
                .get(path + "?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        try {
            if (Boolean.getBoolean("contract.update")) {
                Files.writeString(committed, served);
            }
            assertThat(served)
                    .as("openapi.yaml differs from the code; run the test with -Dcontract.update=true and commit")
                    .isEqualTo(Files.readString(committed));
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
            List<String> breakages = new ArrayList<>();
            for (Path committed : contracts()) {
                Path published = Path.of("published").resolve(committed.getFileName());
                if (Boolean.getBoolean("contract.publish")) {
                    Files.createDirectories(published.getParent());
                    Files.copy(committed, published, StandardCopyOption.REPLACE_EXISTING);
                }
                JsonNode before = YAML.readTree(Files.readString(published));
                JsonNode after = YAML.readTree(Files.readString(committed));
                breakages.addAll(
                        before.has("paths") ? Breakages.ofApi(before, after) : Breakages.ofEvent(before, after));
            }
            assertThat(breakages)
                    .as("a contract that others rely on; give the change a new version, and keep the old one")
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The OpenAPI document and the schemas of the events; YAML reads JSON too. */
    private static List<Path> contracts() throws IOException {
        List<Path> contracts = new ArrayList<>(List.of(Path.of("openapi.yaml")));
        try (Stream<Path> schemas = Files.list(Path.of("src/main/resources/schemas"))) {
            schemas.sorted().forEach(contracts::add);
        }
        return contracts;
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
