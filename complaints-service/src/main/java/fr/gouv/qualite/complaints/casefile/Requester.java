package fr.gouv.qualite.complaints.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The person who wrote, as far as they said who they are. */
@Schema(name = "Person", description = "La personne qui a écrit, si elle l’a dit.")
@Embeddable
public record Requester(
        @Schema(description = "Son nom.", examples = "Camille Exemple")
        @Size(max = 200, message = "Le nom dépasse 200 caractères.")
        @Column(name = "requester_name")
        @Nullable
        String name,

        @Schema(description = "Son adresse électronique.", examples = "camille@example.org")
        @Size(max = 254, message = "L’adresse électronique dépasse 254 caractères.")
        @Email(
                regexp = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+",
                message = "L’adresse électronique n’est pas complète, par exemple nom@exemple.fr.")
        @Column(name = "requester_email")
        @Nullable
        String email,

        @Schema(description = "Son adresse postale.", examples = "1 rue de l’Exemple, 76000 Rouen")
        @Size(max = 500, message = "L’adresse postale dépasse 500 caractères.")
        @Column(name = "requester_postal_address")
        @Nullable
        String postalAddress) {

    public Requester {
        name = trimmed(name);
        email = trimmed(email);
        postalAddress = trimmed(postalAddress);
    }

    public static Requester anonymous() {
        return new Requester(null, null, null);
    }

    public boolean canBeAnswered() {
        return name != null && (email != null || postalAddress != null);
    }

    /** Whether both said who they are, and are not one person. */
    boolean differsFrom(Requester other) {
        return differ(email, other.email)
                || differ(name, other.name)
                || ((email == null || other.email == null)
                        && differ(letters(postalAddress), letters(other.postalAddress)));
    }

    /** Whether both are one person without a doubt: one name, and one address or the other. A name alone has many bearers. */
    public boolean isCertainly(Requester other) {
        return same(name, other.name)
                && !differsFrom(other)
                && (same(email, other.email) || same(letters(postalAddress), letters(other.postalAddress)));
    }

    /** Whether both left the same electronic address, so that a letter to one speaks to the other. */
    public boolean sharesEmailWith(Requester other) {
        return same(email, other.email);
    }

    /** An address without what people write differently from one day to the next: spaces and punctuation. */
    private static @Nullable String letters(@Nullable String address) {
        return address == null ? null : address.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !differ(one, other);
    }

    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.toLowerCase(Locale.FRENCH).equals(other.toLowerCase(Locale.FRENCH));
    }

    private static @Nullable String trimmed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
