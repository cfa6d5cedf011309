package fr.gouv.qualite.indicators.framework;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.indicators.deadline.ChannelGroup;
import fr.gouv.qualite.indicators.deadline.DeadlineRule;
import fr.gouv.qualite.indicators.deadline.DeadlineStep;
import fr.gouv.qualite.indicators.deadline.DemandKind;
import fr.gouv.qualite.indicators.framework.Framework.Engagement;
import fr.gouv.qualite.indicators.framework.Framework.Module;
import fr.gouv.qualite.indicators.framework.Framework.Rubric;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameworkComparisonTest {

    @Test
    void two_versions_that_say_the_same_differ_in_nothing() {
        Framework framework = framework(engagement("E1", "Courriels", List.of("MAIL")));

        assertThat(FrameworkComparison.changes(framework, framework, it -> it)).isEmpty();
        assertThat(framework.changesSince(framework, it -> it)).isEmpty();
    }

    @Test
    void what_joined_left_or_changed_is_said_in_plain_french() {
        // Given
        Framework before = framework(
                engagement("E1", "à compléter", List.of("MAIL", "DELAY")), engagement("E2", "Bilan annuel", List.of()));
        Framework after = framework(
                engagement("E1", "Réponse aux courriels", List.of("MAIL", "CALLS")),
                engagement("E3", "Accueil des élus", List.of()));

        // When
        List<String> said = after.changesSince(before, it -> it.equals("CALLS") ? "Appels aboutis" : it);

        // Then
        assertThat(said)
                .containsExactly(
                        "Titre de l’engagement E1 : « à compléter » → « Réponse aux courriels »",
                        "L’indicateur « Appels aboutis » est ajouté à l’engagement E1.",
                        "L’indicateur « DELAY » est retiré de l’engagement E1.",
                        "L’engagement E3, « Accueil des élus », est ajouté.",
                        "L’engagement E2, « Bilan annuel », est retiré.");
    }

    @Test
    void titles_that_the_sources_do_not_give_are_counted() {
        assertThat(framework(engagement("E1", "à compléter", List.of()), engagement("E2", "Bilan", List.of()))
                        .toComplete())
                .isEqualTo(1);
    }

    @Test
    void deadlines_that_joined_left_or_changed_are_said_in_plain_french() {
        // Given
        Framework before =
                framework(List.of(), complaint(ChannelGroup.ELECTRONIC, 15), complaint(ChannelGroup.OTHER, 15));
        Framework after = framework(
                List.of(), complaint(ChannelGroup.ELECTRONIC, 5), acknowledgement(ChannelGroup.ELECTRONIC, 3));

        // When
        List<String> said = after.changesSince(before, it -> it);

        // Then
        assertThat(said)
                .containsExactly(
                        "Réponse à une réclamation par voie électronique depuis le 1er\u00a0janvier 2020 :"
                                + " « 15 jours ouvrés (Test) » → « 5 jours ouvrés (Test) »",
                        "Délai ajouté. Accusé de réception d’une réclamation par voie électronique depuis le"
                                + " 1er\u00a0janvier 2020 : 3 jours ouvrés (Test).",
                        "Délai retiré. Réponse à une réclamation sur papier ou de vive voix depuis le"
                                + " 1er\u00a0janvier 2020 : 15 jours ouvrés (Test).");
    }

    private static DeadlineRule complaint(ChannelGroup channels, int workingDays) {
        return rule(DeadlineStep.ANSWER, channels, workingDays);
    }

    private static DeadlineRule acknowledgement(ChannelGroup channels, int workingDays) {
        return rule(DeadlineStep.ACKNOWLEDGEMENT, channels, workingDays);
    }

    private static DeadlineRule rule(DeadlineStep step, ChannelGroup channels, int workingDays) {
        return new DeadlineRule(
                step, DemandKind.COMPLAINT, channels, workingDays, LocalDate.of(2020, 1, 1), null, "Test");
    }

    private static Framework framework(Engagement... engagements) {
        return framework(List.of(engagements));
    }

    private static Framework framework(List<Engagement> engagements, DeadlineRule... deadlines) {
        return new Framework(
                "Référentiel",
                LocalDate.of(2019, 2, 4),
                null,
                List.of(new Rubric("R1", "Courriels")),
                List.of(new Module("M1", "Relation avec l’usager", true, engagements)),
                null,
                null,
                null,
                List.of(deadlines),
                null);
    }

    private static Engagement engagement(String code, String title, List<String> indicators) {
        return new Engagement(code, title, "R1", indicators, null);
    }
}
