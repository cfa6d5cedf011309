package fr.gouv.qualite.complaints.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.Channel;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.test.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class DeadlineRulesTest {

    private static final SiteCode WITHOUT_PERIMETER = SiteCode.of("55-BAR-LE-DUC");

    @Inject
    DeadlineRules rules;

    @ParameterizedTest
    @CsvSource({
        "COMPLAINT,           WEB_FORM,       2022-03-04, 5,  QUAL_E_PREF",
        "COMPLAINT,           QR_CODE,        2020-01-01, 5,  QUAL_E_PREF",
        "COMPLAINT,           URN,            2022-03-04, 10, QUAL_E_PREF",
        "SUGGESTION,          COUNTER,        2022-03-04, 10, QUAL_E_PREF",
        "SUGGESTION,          SOCIAL_NETWORK, 2022-03-04, 5,  QUAL_E_PREF",
        "COMPLAINT,           EMAIL,          2019-12-31, 15, QUALIPREF_2",
        "COMPLAINT,           LETTER,         2019-12-31, 15, QUALIPREF_2",
        "COMPLAINT,           LETTER,         2014-12-31, 15, MARIANNE",
        "INFORMATION_REQUEST, EMAIL,          2022-03-04, 5,  QUAL_E_PREF",
        "INFORMATION_REQUEST, LETTER,         2022-03-04, 10, QUAL_E_PREF",
        "INFORMATION_REQUEST, EMAIL,          2019-06-03, 5,  QUALIPREF_2",
        "INFORMATION_REQUEST, LETTER,         2019-06-03, 15, QUALIPREF_2",
    })
    void where_no_framework_is_known_the_rule_is_the_usual_one_of_the_day_of_receipt(
            CaseKind kind, Channel channel, LocalDate receivedOn, int workingDays, String framework) {
        // When
        DeadlineRule rule = rules.book()
                .on(WITHOUT_PERIMETER, kind, channel, receivedOn)
                .answer()
                .orElseThrow();

        // Then
        assertThat(rule.workingDays()).isEqualTo(workingDays);
        assertThat(rule.framework()).isEqualTo(framework);
    }

    @ParameterizedTest
    @CsvSource({"URN", "WEB_FORM"})
    void a_compliment_calls_for_no_answer(Channel channel) {
        assertThat(rules.book()
                        .on(WITHOUT_PERIMETER, CaseKind.COMPLIMENT, channel, LocalDate.of(2022, 3, 4))
                        .answer())
                .isEmpty();
    }
}
