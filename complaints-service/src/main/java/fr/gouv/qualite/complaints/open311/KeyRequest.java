package fr.gouv.qualite.complaints.open311;

import fr.gouv.qualite.platform.PrefectureCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An application that is to have a key. */
@Schema(name = "Open311KeyRequest", description = "L’application qui recevra une clé.")
public record KeyRequest(
        @Schema(
                description = "Le nom de l’application et de qui la tient.",
                examples = "Signalements de la ville de Dieppe")
        @NotBlank(message = "Donnez le nom de l’application.")
        @Size(max = 200, message = "Ce nom dépasse 200 caractères.")
        String application,

        @Schema(description = "La préfecture où elle dépose ; absente pour toutes.", examples = "76") @Nullable
        PrefectureCode prefecture) {}
