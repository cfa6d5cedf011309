package fr.gouv.qualite.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class JsonTest {

    private final ObjectMapper json = new ObjectMapper();

    record Row(SiteCode site, PrefectureCode prefecture, Period period, Period.Month month, Target target) {}

    @Test
    void codes_and_periods_are_plain_strings_in_json() throws JsonProcessingException {
        // Given
        Row row = new Row(
                SiteCode.of("76-LE-HAVRE"),
                PrefectureCode.of("76"),
                new Period.Quarter(2022, 1),
                new Period.Month(2022, 3),
                new Target(TargetComparator.GT, new BigDecimal("75")));

        // When
        String text = json.writeValueAsString(row);

        // Then
        assertThat(text)
                .isEqualTo("{\"site\":\"76-LE-HAVRE\",\"prefecture\":\"76\",\"period\":\"2022-Q1\","
                        + "\"month\":\"2022-03\",\"target\":{\"comparator\":\"GT\",\"value\":75}}");
        assertThat(json.readValue(text, Row.class)).isEqualTo(row);
    }

    @Test
    void rates_and_means_carry_their_parts_and_nothing_else() throws JsonProcessingException {
        assertThat(json.writeValueAsString(Rate.of(43, 46))).isEqualTo("{\"numerator\":43,\"denominator\":46}");
        assertThat(json.writeValueAsString(Mean.of(80, 41))).isEqualTo("{\"sum\":80,\"count\":41}");
    }

    @Test
    void a_wrong_value_in_json_keeps_its_french_message() {
        assertThatThrownBy(() -> json.readValue("{\"period\":\"mars\"}", Row.class))
                .isInstanceOf(ValueInstantiationException.class)
                .cause()
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("« mars » n’est pas une période.");
    }
}
