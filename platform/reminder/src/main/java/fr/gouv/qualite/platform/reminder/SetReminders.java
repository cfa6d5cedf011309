package fr.gouv.qualite.platform.reminder;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Sets the addresses of a site. */
@Schema(name = "ReminderAddresses", description = "Les adresses des rappels.")
public record SetReminders(
        @Schema(
                description = "Boîte du service ou de son référent ; absente : pas de rappel.",
                examples = "accueil@rouen.example")
        @Size(max = 254, message = "L’adresse dépasse 254 caractères.")
        @Email(
                regexp = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+",
                message = "L’adresse n’est pas complète, par exemple service@exemple.fr.")
        @Nullable
        String deskEmail,

        @Schema(
                description = "Boîte du responsable qualité, prévenu de ce qui dure ou attend sa validation.",
                examples = "qualite@rouen.example")
        @Size(max = 254, message = "L’adresse dépasse 254 caractères.")
        @Email(
                regexp = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+",
                message = "L’adresse n’est pas complète, par exemple service@exemple.fr.")
        @Nullable
        String managerEmail) {}
