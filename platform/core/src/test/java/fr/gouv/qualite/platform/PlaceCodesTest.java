package fr.gouv.qualite.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceCodesTest {

    @ParameterizedTest
    @ValueSource(strings = {"01", "13", "19", "21", "2A", "2B", "29", "76", "95", "971", "976", "978", "986", "988"})
    void a_departement_or_territory_is_a_prefecture_code(String code) {
        assertThat(PrefectureCode.of(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "00", "20", "96", "2a", "970", "979", "985", "1", "076", "Rouen", "76 "})
    void anything_else_is_not_a_prefecture_code(String code) {
        assertThatThrownBy(() -> PrefectureCode.of(code))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("« " + code + " » n’est pas un code de préfecture."
                        + " Donnez le code du département, par exemple 76, 2A ou 971.");
    }

    @ParameterizedTest
    @CsvSource({"76-ROUEN, 76", "76-LE-HAVRE, 76", "13-AIX-EN-PROVENCE, 13", "2A-AJACCIO, 2A", "971-BASSE-TERRE, 971"})
    void a_site_code_tells_its_prefecture(String site, String prefecture) {
        assertThat(SiteCode.of(site).prefecture()).isEqualTo(PrefectureCode.of(prefecture));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "76", "76-", "76-Rouen", "76-ÉVREUX", "20-AJACCIO", "76--ROUEN", "76-LE HAVRE", "ROUEN"})
    void anything_else_is_not_a_site_code(String code) {
        assertThatThrownBy(() -> SiteCode.of(code))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("« " + code + " » n’est pas un code de site.");
    }

    @Test
    void a_site_code_has_at_most_60_characters() {
        assertThat(SiteCode.of("76-" + "A".repeat(57)).value()).hasSize(60);
        assertThatThrownBy(() -> SiteCode.of("76-" + "A".repeat(58))).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void codes_are_in_alphabetical_order() {
        assertThat(Stream.of("76-ROUEN", "13-ARLES", "76-DIEPPE")
                        .map(SiteCode::of)
                        .sorted())
                .extracting(SiteCode::toString)
                .containsExactly("13-ARLES", "76-DIEPPE", "76-ROUEN");
        assertThat(Stream.of("971", "13", "2A").map(PrefectureCode::of).sorted())
                .extracting(PrefectureCode::toString)
                .containsExactly("13", "2A", "971");
    }

    @ParameterizedTest
    @CsvSource({
        "76, METROPOLE, Europe/Paris",
        "2A, METROPOLE, Europe/Paris",
        "57, ALSACE_MOSELLE, Europe/Paris",
        "67, ALSACE_MOSELLE, Europe/Paris",
        "68, ALSACE_MOSELLE, Europe/Paris",
        "971, GUADELOUPE, America/Guadeloupe",
        "972, MARTINIQUE, America/Martinique",
        "973, GUYANE, America/Cayenne",
        "974, LA_REUNION, Indian/Reunion",
        "975, SAINT_PIERRE_ET_MIQUELON, America/Miquelon",
        "976, MAYOTTE, Indian/Mayotte",
        "977, SAINT_BARTHELEMY, America/St_Barthelemy",
        "978, SAINT_MARTIN, America/Marigot",
        "986, WALLIS_ET_FUTUNA, Pacific/Wallis",
        "987, POLYNESIE_FRANCAISE, Pacific/Tahiti",
        "988, NOUVELLE_CALEDONIE, Pacific/Noumea",
    })
    void a_prefecture_has_its_holidays_and_its_time(String code, HolidayZone zone, String timeZone) {
        // When
        HolidayZone found = HolidayZone.of(PrefectureCode.of(code));

        // Then
        assertThat(found).isEqualTo(zone);
        assertThat(found.timeZone().getId()).isEqualTo(timeZone);
        assertThat(found.label()).isNotBlank();
    }
}
