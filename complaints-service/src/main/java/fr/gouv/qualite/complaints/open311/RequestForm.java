package fr.gouv.qualite.complaints.open311;

import fr.gouv.qualite.complaints.Channel;
import fr.gouv.qualite.complaints.Language;
import fr.gouv.qualite.complaints.Scope;
import fr.gouv.qualite.complaints.casefile.Message;
import fr.gouv.qualite.complaints.casefile.Requester;
import fr.gouv.qualite.platform.service.http.Characters;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request as an application sends it. What our cases have no place for (telephone, place, photograph) is kept at the end
 * of the message: nothing that somebody said is lost. {@code device_id} and {@code account_id} are not read.
 */
final class RequestForm {

    static final int LONGEST = 10_000;
    private static final int LONGEST_DETAIL = 500;
    private static final Pattern DEGREES = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{1,20})?");

    @FormParam("api_key")
    @Nullable
    String key;

    @FormParam("jurisdiction_id")
    @Nullable
    String jurisdiction;

    @FormParam("service_code")
    @Nullable
    String serviceCode;

    @FormParam("description")
    @Nullable
    List<String> descriptions;

    @FormParam("first_name")
    @Nullable
    String firstName;

    @FormParam("last_name")
    @Nullable
    String lastName;

    @FormParam("email")
    @Nullable
    String email;

    @FormParam("phone")
    @Nullable
    String phone;

    @FormParam("address_string")
    @Nullable
    String address;

    @FormParam("address_id")
    @Nullable
    String addressId;

    @FormParam("lat")
    @Nullable
    String latitude;

    @FormParam("long")
    @Nullable
    String longitude;

    @FormParam("media_url")
    @Nullable
    List<String> media;

    /** What the address says counts when the form does not. */
    RequestForm with(@Nullable String keyOfAddress, @Nullable String jurisdictionOfAddress) {
        key = key == null ? keyOfAddress : key;
        jurisdiction = jurisdiction == null ? jurisdictionOfAddress : jurisdiction;
        return this;
    }

    Requester person() {
        String name = Stream.of(firstName, lastName)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return new Requester(name, email, null);
    }

    Message message(ServiceCode service, LocalDate today) {
        return new Message(
                service.kind(),
                Channel.WEB_FORM,
                Scope.TO_QUALIFY,
                null,
                null,
                Language.fr,
                today,
                null,
                text(),
                person());
    }

    boolean isTooLong() {
        return length(description()) > LONGEST
                || Stream.of(phone, address, addressId, latitude, longitude, pictures())
                        .anyMatch(detail -> length(detail) > LONGEST_DETAIL);
    }

    /** The message; an application that sends it in several fields means them all. */
    String description() {
        return descriptions == null ? "" : String.join("\n", descriptions).strip();
    }

    /** Whether a place is given that is none: both numbers, or neither. */
    boolean isNowhere() {
        return !isCoordinate(latitude, 90) || !isCoordinate(longitude, 180);
    }

    private static boolean isCoordinate(@Nullable String text, int most) {
        if (text == null || text.isBlank()) {
            return true;
        }
        return DEGREES.matcher(text.strip()).matches() && Math.abs(Double.parseDouble(text.strip())) <= most;
    }

    /** Whether it was not written in UTF-8: what cannot be read was replaced by a mark. */
    boolean isGarbled() {
        return texts().anyMatch(text -> text.indexOf('\uFFFD') >= 0);
    }

    /** PostgreSQL keeps every character but one. */
    boolean holdsNul() {
        return texts().anyMatch(text -> text.indexOf('\0') >= 0);
    }

    private Stream<String> texts() {
        return Arrays.asList(
                        description(),
                        firstName,
                        lastName,
                        email,
                        phone,
                        address,
                        addressId,
                        latitude,
                        longitude,
                        pictures())
                .stream()
                .filter(Objects::nonNull);
    }

    private String text() {
        String place = latitude == null || longitude == null ? null : latitude + ", " + longitude;
        return description()
                + line("Téléphone", phone)
                + line("Adresse", address)
                + line("Identifiant de l’adresse", addressId)
                + line("Coordonnées", place)
                + line("Photo", pictures());
    }

    private @Nullable String pictures() {
        return media == null ? null : String.join(", ", media);
    }

    private static String line(String label, @Nullable String value) {
        return value == null || value.isBlank() ? "" : "\n" + label + " : " + value.strip();
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : Characters.count(text);
    }
}
