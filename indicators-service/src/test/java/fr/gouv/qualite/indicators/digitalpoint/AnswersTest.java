package fr.gouv.qualite.indicators.digitalpoint;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final Period.Month MARCH = Period.Month.parse("2022-03");
    private static final Period.Month APRIL = Period.Month.parse("2022-04");

    @Test
    void the_answers_of_some_months_are_the_sum_of_each() {
        // Given
        List<SurveyMonth> months = List.of(counted("pan", MARCH, 40, 50, 30), counted("pan", APRIL, 18, 20, 11));

        // When
        List<Answers> answers = Answers.of(months);

        // Then
        assertThat(answers).singleElement().satisfies(it -> {
            assertThat(it.satisfied()).isEqualTo(58);
            assertThat(it.base()).isEqualTo(70);
            assertThat(it.asked()).isEqualTo(41);
            assertThat(it.purposes()).containsExactly(new PurposeCount("OTHER", "Autre démarche", 41));
        });
    }

    @Test
    void surveys_are_told_apart() {
        // Given
        List<SurveyMonth> months = List.of(counted("pan", MARCH, 1, 2, 0), counted("yearly", MARCH, 3, 4, 0));

        // When / Then
        assertThat(Answers.of(months)).extracting(Answers::campaign).containsExactly("pan", "yearly");
        assertThat(Answers.of(months)).extracting(Answers::base).containsExactly(2L, 4L);
    }

    private static SurveyMonth counted(String campaign, Period.Month month, long satisfied, long base, long asked) {
        SurveyMonth counted = new SurveyMonth(campaign, month);
        counted.count(
                SiteCode.of("15-AURILLAC"),
                "Enquête",
                new SurveyMonth.Counted(
                        satisfied, base, asked, List.of(new PurposeCount("OTHER", "Autre démarche", asked))),
                1);
        return counted;
    }
}
