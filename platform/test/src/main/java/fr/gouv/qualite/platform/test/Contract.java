package fr.gouv.qualite.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The committed contracts of a service, held to what it really does. */
public final class Contract {

    private static final ObjectMapper JSON = new ObjectMapper();

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
