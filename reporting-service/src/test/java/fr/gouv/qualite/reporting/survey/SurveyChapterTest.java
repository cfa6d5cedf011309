package fr.gouv.qualite.reporting.survey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.documents.Block;
import fr.gouv.qualite.reporting.framework.Frameworks;
import fr.gouv.qualite.reporting.topic.SurveyFact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A report says no more of a survey than what its owner lets everyone read. */
class SurveyChapterTest {

    private final SurveyChapter chapter = new SurveyChapter();

    @Test
    void a_withheld_theme_keeps_its_rate_and_loses_its_numbers() {
        List<SurveyResult> surveys = surveys(
                List.of(new SurveyFact.Withheld("WEBSITE", "Site internet", BigDecimal.valueOf(65), true)), List.of());

        assertThat(rows(surveys)).contains(List.of("Site internet", "—", "—", "65 %", "Sous 75 % : action attendue"));
        assertThat(chapter.essentials(surveys)).allMatch(it -> plain(it).contains("1 thème sous 75 %"));
        assertThat(chapter.improvementLeads(surveys).stream().map(SurveyChapterTest::plain))
                .containsExactly("Site internet : 65 % de satisfaits (Accueil).");
        assertThat(paragraphs(surveys)).anyMatch(it -> it.contains("moins de cinq personnes"));
    }

    @Test
    void a_theme_that_few_persons_answered_is_neither_missing_nor_without_an_answer() {
        List<SurveyResult> surveys =
                surveys(List.of(new SurveyFact.Withheld("WEBSITE", "Site internet", null, false)), List.of());

        assertThat(rows(surveys)).contains(List.of("Site internet", "—", "—", "—", "Moins de cinq personnes"));
        assertThat(chapter.improvementLeads(surveys)).isEmpty();
    }

    @Test
    void a_question_whose_opinions_are_withheld_keeps_the_rate_that_they_would_have_made() {
        // Given: 21 satisfied persons of 22, whose opinions are not all told
        SurveyFact.Question question = question("SATISFACTION", 22, 21L, List.of());

        assertThat(rows(surveys(List.of(), List.of(question)))).contains(List.of("Était-ce clair ?", "22", "95,45 %"));
    }

    @Test
    void a_survey_told_before_anything_was_withheld_reads_as_it_did() {
        SurveyFact.Question question = question(
                "SATISFACTION",
                22,
                null,
                List.of(
                        new SurveyFact.Choice("SATISFIED", "Satisfait", 21),
                        new SurveyFact.Choice("DISSATISFIED", "Insatisfait", 1)));
        List<SurveyResult> surveys = surveys(null, List.of(question));

        assertThat(rows(surveys)).contains(List.of("Était-ce clair ?", "22", "95,45 %"));
        assertThat(paragraphs(surveys)).noneMatch(it -> it.contains("moins de cinq personnes"));
    }

    private List<List<String>> rows(List<SurveyResult> surveys) {
        return chapter.blocks(surveys).stream()
                .flatMap(block -> switch (block) {
                    case Block.Table table -> table.rows().stream();
                    case Block.Figure figure -> figure.data().rows().stream();
                    default -> Stream.of();
                })
                .map(row -> row.cells().stream().map(cell -> plain(cell.text())).toList())
                .toList();
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    private List<String> paragraphs(List<SurveyResult> surveys) {
        return chapter.blocks(surveys).stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text())
                .toList();
    }

    private static List<SurveyResult> surveys(
            @Nullable List<SurveyFact.Withheld> withheldThemes, List<SurveyFact.Question> questions) {
        SurveyFact fact = new SurveyFact(
                "accueil",
                "Accueil",
                SiteCode.of("76-ROUEN"),
                LocalDate.of(2022, 3, 1),
                LocalDate.of(2022, 3, 31),
                "CLOSED",
                22,
                BigDecimal.valueOf(75),
                List.of(),
                withheldThemes,
                questions,
                withheldThemes == null ? null : List.of(),
                1);
        return List.of(SurveyFacts.result(fact, new Frameworks(List.of())));
    }

    private static SurveyFact.Question question(
            String type, long base, @Nullable Long satisfied, List<SurveyFact.Choice> choices) {
        return new SurveyFact.Question("CLEAR", "Était-ce clair ?", type, null, base, satisfied, choices);
    }
}
