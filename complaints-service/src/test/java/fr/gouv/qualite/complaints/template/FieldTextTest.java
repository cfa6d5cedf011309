package fr.gouv.qualite.complaints.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldTextTest {

    @Test
    void fields_are_filled_in_whatever_their_case_and_spaces() {
        // Given
        FieldText text = FieldText.of("Message {{numero}} du {{ dateReception }}, {{NUMERO}}.");

        // When
        FieldText filled = text.fill(Map.of("numero", "76-2022-7K3MQP", "dateReception", "4 mars 2022"));

        // Then
        assertThat(filled).hasToString("Message 76-2022-7K3MQP du 4 mars 2022, 76-2022-7K3MQP.");
    }

    @Test
    void what_a_person_wrote_is_not_read_for_fields() {
        // When
        FieldText filled = FieldText.of("{{nom}} {{site}}").fill(Map.of("nom", "{{site}} $1 \\", "site", "Rouen"));

        // Then
        assertThat(filled).hasToString("{{site}} $1 \\ Rouen");
    }

    @Test
    void fields_that_nothing_filled_in_are_told() {
        assertThat(FieldText.of("{{reponse}} {{lien}} {{reponse}} {pas un champ}")
                        .openFields())
                .containsExactly("reponse", "lien");
    }
}
