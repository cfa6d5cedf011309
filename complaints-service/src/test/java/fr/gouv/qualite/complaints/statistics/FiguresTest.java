package fr.gouv.qualite.complaints.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.CaseState;
import fr.gouv.qualite.complaints.Channel;
import fr.gouv.qualite.complaints.Scope;
import fr.gouv.qualite.complaints.casefile.query.CaseGroup;
import fr.gouv.qualite.complaints.casefile.query.Delays;
import fr.gouv.qualite.complaints.statistics.Figures.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final Delays SEVEN_ANSWERS = new Delays(7, 6, 1, 2, 9);

    @Test
    void complaints_and_suggestions_count_whatever_their_scope_and_channels_are_kept_apart() {
        // Given
        List<CaseGroup> groups = List.of(
                group(CaseKind.COMPLAINT, Channel.WEB_FORM, Scope.FILE_PROGRESS, true, SEVEN_ANSWERS),
                group(CaseKind.SUGGESTION, Channel.QR_CODE, Scope.RECEPTION, true, SEVEN_ANSWERS),
                group(CaseKind.COMPLAINT, Channel.URN, Scope.RECEPTION, true, new Delays(1, 1, 0, 0, 4)));

        // When
        Figures figures = Figures.of(groups);

        // Then
        assertThat(figures.figures())
                .containsExactly(
                        new Figure("COMPLAINT_ELECTRONIC_IN_TIME", 12, 16),
                        new Figure("COMPLAINT_PAPER_IN_TIME", 1, 1),
                        new Figure("COMPLAINT_ELECTRONIC_MEAN_DELAY", 18, 14),
                        new Figure("COMPLAINT_PAPER_MEAN_DELAY", 4, 1));
    }

    @Test
    void what_is_owed_no_answer_or_is_neither_complaint_nor_suggestion_does_not_count() {
        // Given
        List<CaseGroup> groups = List.of(
                group(CaseKind.COMPLAINT, Channel.URN, Scope.RECEPTION, false, Delays.NONE),
                group(CaseKind.INFORMATION_REQUEST, Channel.EMAIL, Scope.RECEPTION, true, SEVEN_ANSWERS),
                group(CaseKind.COMPLIMENT, Channel.EMAIL, Scope.RECEPTION, false, Delays.NONE));

        // When
        Figures figures = Figures.of(groups);

        // Then
        assertThat(figures.figures()).allMatch(figure -> figure.denominator() == 0 && figure.numerator() == 0);
    }

    private static CaseGroup group(CaseKind kind, Channel channel, Scope scope, boolean owed, Delays delays) {
        return new CaseGroup(kind, channel, scope, CaseState.ANSWERED, owed, false, 10, delays);
    }
}
