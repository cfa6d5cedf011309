package fr.gouv.qualite.complaints.template;

import fr.gouv.qualite.platform.service.time.PlausibleDay;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Records that the users' local committee approved a text for answers. */
@Schema(description = "La validation d’un courrier type par le comité local des usagers.")
record ApproveTemplate(
        @Schema(description = "Jour de la validation ; jamais dans le futur.", examples = "2022-03-28")
        @NotNull(message = "Le jour de la validation est obligatoire.")
        @PlausibleDay
        LocalDate approvedOn) {}
