package fr.gouv.qualite.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakagesTest {

    private static final String PUBLISHED = """
            paths:
              /notes:
                post:
                  operationId: createNote
                  parameters:
                    - {name: site, in: query, schema: {type: string}}
                    - {name: shade, in: query, schema: {type: string, enum: [PALE, DARK]}}
                  requestBody:
                    content:
                      application/json:
                        schema: {$ref: "#/components/schemas/Note"}
                  responses:
                    "201":
                      content:
                        application/json:
                          schema: {$ref: "#/components/schemas/Note"}
            components:
              schemas:
                Note:
                  type: object
                  required: [text]
                  properties:
                    text: {type: string, maxLength: 200}
                    colour: {type: string, enum: [BLUE, RED]}
                    parent: {$ref: "#/components/schemas/Note"}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /notes:                                  | /remarks:                                | gone
            operationId: createNote                  | operationId: addNote                     | operationId
            name: site                               | name: place                              | parameter site: gone
            {name: site, in: query,                  | {name: site, in: query, required: true,  | now asked for
            {type: string, enum: [PALE, DARK]}       | {type: array, items: {type: string}}     | type changed
            enum: [PALE, DARK]}}                     | enum: [PALE]}}                           | no longer takes [DARK]
            schema: {type: string, enum: [PALE, DARK]} | explode: false, schema: {type: array, items: {type: integer}} | type changed
            schema: {type: string, enum: [PALE, DARK]} | explode: false, schema: {type: array, items: {type: string, enum: [PALE]}} | no longer takes [DARK]
            application/json:                        | text/plain:                              | application/json: gone
            required: [text]                         | required: [text, colour]                 | .colour: now asked for
            required: [text]                         | required: []                             | .text: may now be absent
            text: {type: string                      | text: {type: integer                     | type changed
            maxLength: 200                           | maxLength: 100                           | lower maxLength
            enum: [BLUE, RED]                        | enum: [BLUE]                             | no longer takes [RED]
            colour:                                  | color:                                   | .colour: gone
            """)
    void what_clients_rely_on_is_not_taken_away(String published, String changed, String told) throws Exception {
        // When
        List<String> breakages = Breakages.ofApi(read(PUBLISHED), read(PUBLISHED.replace(published, changed)));

        // Then
        assertThat(breakages).isNotEmpty().anySatisfy(breakage -> assertThat(breakage)
                .contains(told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            maxLength: 200                           | maxLength: 300
            enum: [BLUE, RED]                        | enum: [BLUE, RED, GREEN]
            colour: {type                            | size: {type: integer}\\n        colour: {type
            paths:                                   | paths:\\n  /others: {get: {operationId: listOthers}}
            paths:                                   | paths:
            schema: {type: string, enum: [PALE, DARK]} | explode: false, schema: {type: array, items: {type: string, enum: [PALE, DARK]}}
            query, schema: {type: string}}           | query, explode: false, schema: {type: array, items: {type: string, enum: [A, B]}}}
            """)
    void what_is_added_breaks_nothing(String published, String changed) throws Exception {
        // When
        List<String> breakages =
                Breakages.ofApi(read(PUBLISHED), read(PUBLISHED.replace(published, changed.translateEscapes())));

        // Then
        assertThat(breakages).isEmpty();
    }

    @Test
    void an_event_keeps_the_fields_it_promised() throws Exception {
        // Given
        String schema = """
                {"title": "note.v1", "type": "object", "required": ["id", "site"],
                 "properties": {"id": {"type": "string"}, "site": {"type": "string"}}}""";

        // When
        List<String> breakages =
                Breakages.ofEvent(read(schema), read(schema.replace("[\"id\", \"site\"]", "[\"id\"]")));

        // Then
        assertThat(breakages).containsExactly("note.v1.site: may now be absent");
    }

    private static JsonNode read(String yaml) throws JsonProcessingException {
        return new ObjectMapper(new YAMLFactory()).readTree(yaml);
    }
}
