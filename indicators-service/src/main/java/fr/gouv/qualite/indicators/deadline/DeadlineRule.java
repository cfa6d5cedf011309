package fr.gouv.qualite.indicators.deadline;

import fr.gouv.qualite.platform.FrenchDate;
import fr.gouv.qualite.platform.service.time.PlausibleDay;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Within how many working days one kind of demand is answered, or its receipt acknowledged, and since when. */
@Schema(description = "Un délai, pour une nature de demande venue par certains canaux.")
public record DeadlineRule(
        @NotNull(message = "Indiquez ce qui est à faire : la réponse ou l’accusé de réception.")
        @Schema(description = "Ce qui est à faire dans le délai : la réponse (ANSWER) ou l’accusé de réception.")
        DeadlineStep step,

        @NotNull(message = "Indiquez la nature de la demande.")
        @Schema(description = "Nature de la demande, par les codes du service des réclamations.")
        DemandKind kind,

        @NotNull(message = "Indiquez les canaux.")
        @Schema(
                description =
                        "Canaux : électroniques (courriel, formulaire, QR code, réseau social), autres (courrier, urne,"
                                + " guichet, téléphone) ou tous.")
        ChannelGroup channels,

        @Min(value = 1, message = "Un délai va de 1 à 60 jours ouvrés.")
        @Max(value = 60, message = "Un délai va de 1 à 60 jours ouvrés.")
        @Schema(description = "Jours ouvrés accordés.", examples = "5")
        int workingDays,

        @NotNull(message = "Indiquez le premier jour.")
        @PlausibleDay
        @Schema(description = "Premier jour de réception auquel il s’applique.", examples = "2020-01-01")
        LocalDate from,

        @PlausibleDay @Schema(description = "Dernier jour de réception ; absent s’il s’applique encore.") @Nullable
        LocalDate to,

        @NotBlank(message = "Indiquez le texte qui fixe ce délai.")
        @Size(max = 300, message = "300 caractères au plus.")
        @Schema(description = "Le texte qui le fixe, en une phrase.")
        String source) {

    /** Whether both speak of the same step, kind and channel on some day. */
    boolean meets(DeadlineRule other) {
        return step == other.step
                && kind == other.kind
                && channels.meets(other.channels)
                && (to == null || !other.from.isAfter(to))
                && (other.to == null || !from.isAfter(other.to));
    }

    /** Its part between two days; absent when it has none. */
    public Optional<DeadlineRule> between(@Nullable LocalDate first, @Nullable LocalDate last) {
        LocalDate start = first == null || from.isAfter(first) ? from : first;
        LocalDate end = to == null || (last != null && last.isBefore(to)) ? last : to;
        return end != null && end.isBefore(start)
                ? Optional.empty()
                : Optional.of(new DeadlineRule(step, kind, channels, workingDays, start, end, source));
    }

    /** What it is about: « Réponse à une réclamation par voie électronique depuis le 1er janvier 2020 ». */
    public String subject() {
        return (step == DeadlineStep.ANSWER ? "Réponse à " : "Accusé de réception d’") + kind.words() + " "
                + channels.words() + " depuis le " + FrenchDate.of(from);
    }

    /** « 5 jours ouvrés jusqu’au 31 décembre 2021 (Qual-e-Pref) ». */
    public String term() {
        return workingDays + (workingDays > 1 ? " jours ouvrés" : " jour ouvré")
                + (to == null ? "" : " jusqu’au " + FrenchDate.of(to)) + " (" + source + ")";
    }

    /** « Réponse à une réclamation par voie électronique depuis le 1er janvier 2020 : 5 jours ouvrés (Qual-e-Pref) ». */
    public String text() {
        return subject() + " : " + term();
    }
}
