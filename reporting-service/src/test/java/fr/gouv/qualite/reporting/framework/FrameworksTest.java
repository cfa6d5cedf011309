package fr.gouv.qualite.reporting.framework;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.reporting.topic.FrameworkFact;
import fr.gouv.qualite.reporting.topic.FrameworkFact.Edition;
import fr.gouv.qualite.reporting.topic.FrameworkFact.ImprovementThreshold;
import fr.gouv.qualite.reporting.topic.FrameworkFact.Rubric;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameworksTest {

    private static final Frameworks FRAMEWORKS = new Frameworks(List.of(new FrameworkFact(
            "QUALEPREF",
            List.of(
                    edition(1, "Téléphone et standard", 70, LocalDate.of(2019, 1, 1)),
                    edition(2, "Téléphone", 75, LocalDate.of(2022, 1, 1))),
            4)));

    @Test
    void rubrics_come_in_the_order_of_the_newest_version_whether_named_by_code_or_title() {
        assertThat(FRAMEWORKS.title("TELEPHONE")).isEqualTo("Téléphone");
        assertThat(FRAMEWORKS.rank("Téléphone")).isEqualTo(FRAMEWORKS.rank("TELEPHONE"));
        assertThat(FRAMEWORKS.rank("TELEPHONE")).isLessThan(FRAMEWORKS.rank("MAIL"));
    }

    @Test
    void a_rubric_that_no_framework_names_keeps_its_own_word_and_comes_last() {
        assertThat(FRAMEWORKS.title("Accueil physique")).isEqualTo("Accueil physique");
        assertThat(FRAMEWORKS.title(null)).isEqualTo("Autres indicateurs");
        assertThat(FRAMEWORKS.rank("Accueil physique")).isGreaterThan(FRAMEWORKS.rank("MAIL"));
        assertThat(new Frameworks(List.of()).title("MAIL")).isEqualTo("MAIL");
    }

    @Test
    void the_threshold_is_the_one_of_the_day() {
        assertThat(FRAMEWORKS.improvementThreshold(LocalDate.of(2021, 12, 31))).contains(BigDecimal.valueOf(70));
        assertThat(FRAMEWORKS.improvementThreshold(LocalDate.of(2022, 1, 1))).contains(BigDecimal.valueOf(75));
        assertThat(FRAMEWORKS.improvementThreshold(LocalDate.of(2018, 1, 1))).isEmpty();
    }

    private static Edition edition(long version, String telephone, int threshold, LocalDate from) {
        return new Edition(
                version,
                List.of(new Rubric("MAIL", "Courriers", 2), new Rubric("TELEPHONE", telephone, 1)),
                new ImprovementThreshold(BigDecimal.valueOf(threshold), from));
    }
}
