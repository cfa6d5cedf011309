package fr.gouv.qualite.complaints.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.complaints.casefile.query.OpenCase;
import fr.gouv.qualite.platform.HolidayZone;
import fr.gouv.qualite.platform.WorkingDayCalendar;
import fr.gouv.qualite.platform.reminder.Reminder;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DigestTest {

    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");

    @Test
    void what_is_late_is_named_first_then_what_is_due_and_the_rest_is_counted() {
        // Given: Friday 11 March 2022, the next working day is Monday.
        Digest digest = of(
                "2022-03-11",
                due("76-2022-AAAAAA", "2022-03-10", true),
                due("76-2022-BBBBBB", "2022-03-14", false),
                due("76-2022-CCCCCC", "2022-03-15", false),
                due("76-2022-DDDDDD", null, false));

        // When
        Reminder.Text text = digest.forTheDesk("https://qualite.example").orElseThrow();

        // Then
        assertThat(text.subject()).isEqualTo("Rouen : 1 demande en retard");
        assertThat(text.body()).isEqualTo("""
                Bonjour,

                En retard (1)
                - 76-2022-AAAAAA, réponse due le jeudi 10 mars
                  https://qualite.example/app/reclamations/00000000-0000-0000-0000-000000000001

                À répondre aujourd’hui ou le prochain jour ouvré (1)
                - 76-2022-BBBBBB, réponse due le lundi 14 mars
                  https://qualite.example/app/reclamations/00000000-0000-0000-0000-000000000001

                En tout : 4 demandes à traiter, dont 3 sans agent attribué.
                https://qualite.example/app/reclamations
                """);
    }

    @Test
    void the_manager_is_told_of_what_has_been_late_for_two_working_days() {
        // Given: late since Thursday evening, on Friday and then on Monday.
        OpenCase file = due("76-2022-AAAAAA", "2022-03-10", true);

        // Then
        assertThat(of("2022-03-11", file).forTheManager("")).isEmpty();
        assertThat(of("2022-03-14", file).escalated()).containsExactly(file);
        assertThat(of("2022-03-14", file).forTheManager("").orElseThrow().subject())
                .isEqualTo("Rouen : 1 demande en retard depuis deux jours ouvrés ou plus");
    }

    @Test
    void many_cases_are_counted_beyond_the_twentieth() {
        // Given
        OpenCase[] late = IntStream.range(0, 25)
                .mapToObj(i -> due("76-2022-" + i, "2022-03-01", true))
                .toArray(OpenCase[]::new);

        // When
        String body = of("2022-03-11", late).forTheDesk("").orElseThrow().body();

        // Then
        assertThat(body)
                .contains("En retard (25)", "- 76-2022-19,", "- et 5 autres")
                .doesNotContain("- 76-2022-20,");
    }

    private static Digest of(String today, OpenCase... open) {
        return new Digest("Rouen", LocalDate.parse(today), WorkingDayCalendar.of(HolidayZone.METROPOLE), List.of(open));
    }

    private static OpenCase due(String number, @Nullable String day, boolean assigned) {
        return new OpenCase(ID, number, day == null ? null : LocalDate.parse(day), assigned, false);
    }
}
