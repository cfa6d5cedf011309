package fr.gouv.qualite.platform.reminder;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The addresses of a site, and the day of its last reminder. */
@Schema(description = "Les rappels d’un site.")
public record RemindersView(
        @Schema(description = "Code du site.", examples = "76-ROUEN")
        String site,

        @Schema(
                description = "Boîte du service ou de son référent ; absente : pas de rappel.",
                examples = "accueil@rouen.example")
        @Nullable
        String deskEmail,

        @Schema(description = "Boîte du responsable qualité.", examples = "qualite@rouen.example") @Nullable
        String managerEmail,

        @Schema(description = "Dernier jour ouvré dont le rappel a été préparé.", examples = "2022-03-07") @Nullable
        LocalDate lastDigest,

        @Schema(description = "Version, aussi dans l’ETag.", examples = "1")
        long version) {

    static RemindersView of(ReminderSettings settings) {
        return new RemindersView(
                settings.site, settings.deskEmail, settings.managerEmail, settings.lastDigest, settings.changes);
    }
}
