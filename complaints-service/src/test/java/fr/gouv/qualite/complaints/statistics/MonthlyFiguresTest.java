package fr.gouv.qualite.complaints.statistics;

import static fr.gouv.qualite.complaints.Api.aComplaint;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.complaints.Api;
import fr.gouv.qualite.complaints.SettableClock;
import fr.gouv.qualite.complaints.statistics.Figures.Figure;
import fr.gouv.qualite.platform.test.MailServer;
import fr.gouv.qualite.platform.test.RealPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(MailServer.class)
class MonthlyFiguresTest {

    @Inject
    MonthlyFigures figures;

    @Inject
    EntityManager entities;

    @AfterEach
    void timePassesAgain() {
        SettableClock.goesAgain();
    }

    @Test
    void a_case_that_nobody_touches_becomes_late_by_itself_and_is_told_once() {
        // Given: received on Friday 3 June 2022, due on Monday the 13th after Whit Monday.
        String site = Api.site("28-CHARTRES", "Chartres");
        SettableClock.set("2022-06-03T10:00:00Z");
        Api.record(aComplaint(site));
        Optional<CountedMonth> pending = counted(site);

        // When
        SettableClock.set("2022-06-13T21:59:00Z");
        figures.countWhatBecameLate();
        Optional<CountedMonth> onTheLastEvening = counted(site);
        SettableClock.set("2022-06-13T22:00:00Z");
        figures.countWhatBecameLate();
        figures.countWhatBecameLate();

        // Then
        assertThat(pending).isEmpty();
        assertThat(onTheLastEvening).isEmpty();
        CountedMonth late = counted(site).orElseThrow();
        assertThat(inTime(late)).isEqualTo(new Figure("COMPLAINT_ELECTRONIC_IN_TIME", 0, 1));
        assertThat(late.version()).isEqualTo(1);
    }

    private Optional<CountedMonth> counted(String site) {
        CountedMonth.Key month = new CountedMonth.Key(site, LocalDate.of(2022, 6, 1));
        return QuarkusTransaction.requiringNew()
                .call(() -> Optional.ofNullable(entities.find(CountedMonth.class, month)));
    }

    private static Figure inTime(CountedMonth month) {
        return requireNonNull(month.figures()).figures().getFirst();
    }
}
