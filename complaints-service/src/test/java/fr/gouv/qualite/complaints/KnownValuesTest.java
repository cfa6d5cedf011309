package fr.gouv.qualite.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.complaints.casefile.CaseStep;
import fr.gouv.qualite.complaints.mail.CaseLetter;
import fr.gouv.qualite.complaints.replycontrol.Finding;
import fr.gouv.qualite.platform.HolidayZone;
import fr.gouv.qualite.platform.test.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The database refuses what no version of the code knows: its constraints list the constants of the enums. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class KnownValuesTest {

    private static final Pattern QUOTED = Pattern.compile("'([A-Za-z_]+)'");

    static Stream<Arguments> columns() {
        return Stream.of(
                Arguments.of("case_file", "kind", CaseKind.class),
                Arguments.of("case_file", "channel", Channel.class),
                Arguments.of("case_file", "scope", Scope.class),
                Arguments.of("case_file", "state", CaseState.class),
                Arguments.of("case_file", "language", Language.class),
                Arguments.of("case_file", "attention", Attention.class),
                Arguments.of("case_file", "holiday_zone", HolidayZone.class),
                Arguments.of("case_event", "type", CaseStep.class),
                Arguments.of("case_mail", "purpose", CaseLetter.class),
                Arguments.of("site", "holiday_zone", HolidayZone.class),
                Arguments.of("reply_template", "kind", CaseKind.class),
                Arguments.of("controlled_reply", "delay", Finding.class),
                Arguments.of("controlled_reply", "form", Finding.class),
                Arguments.of("controlled_reply", "courtesy", Finding.class),
                Arguments.of("controlled_reply", "clarity", Finding.class),
                Arguments.of("controlled_reply", "signature", Finding.class),
                Arguments.of("controlled_reply", "redirection", Finding.class));
    }

    @ParameterizedTest
    @MethodSource("columns")
    void a_column_holds_the_constants_of_its_enum(String table, String column, Class<? extends Enum<?>> codes) {
        // When
        String constraint = Database.text("""
                SELECT string_agg(pg_get_constraintdef(c.oid), ' ') FROM pg_constraint c
                JOIN pg_attribute a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
                WHERE c.contype = 'c' AND c.convalidated AND c.conrelid = '%s'::regclass AND a.attname = '%s'""".formatted(table, column));

        // Then
        List<String> allowed = QUOTED.matcher(constraint)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertThat(allowed)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(codes.getEnumConstants()).map(Enum::name).toList());
    }
}
