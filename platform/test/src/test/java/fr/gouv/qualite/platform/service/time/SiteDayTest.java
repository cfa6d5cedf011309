package fr.gouv.qualite.platform.service.time;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SiteDayTest {

    private static final SiteCode PAPEETE = SiteCode.of("987-PAPEETE");
    private static final SiteCode TAIOHAE = SiteCode.of("987-TAIOHAE");
    /** Five to midnight in Tahiti, twenty-five past midnight in the Marquises. */
    private static final Instant NOW = Instant.parse("2022-03-08T09:55:00Z");

    @Test
    void each_site_has_its_own_day_within_one_prefecture() {
        // Given
        SiteDay days = new SiteDay(Clock.fixed(NOW, ZoneOffset.UTC), new SiteZones() {
            @Override
            public ZoneId of(SiteCode site) {
                return ZoneId.of(site.equals(TAIOHAE) ? "Pacific/Marquesas" : "Pacific/Tahiti");
            }

            @Override
            public ZoneId of(PrefectureCode prefecture) {
                return ZoneId.of("Pacific/Tahiti");
            }
        });

        // Then
        assertThat(days.today(PAPEETE)).isEqualTo(LocalDate.of(2022, 3, 7));
        assertThat(days.today(TAIOHAE)).isEqualTo(LocalDate.of(2022, 3, 8));
        assertThat(days.today(PAPEETE.prefecture())).isEqualTo(LocalDate.of(2022, 3, 7));
        assertThat(days.of(NOW.plusSeconds(600), PAPEETE)).isEqualTo(LocalDate.of(2022, 3, 8));
    }

    @Test
    void without_sites_the_zone_is_the_one_usual_in_the_prefecture() {
        assertThat(new UsualZones().of(SiteCode.of("974-SAINT-DENIS"))).isEqualTo(ZoneId.of("Indian/Reunion"));
    }
}
