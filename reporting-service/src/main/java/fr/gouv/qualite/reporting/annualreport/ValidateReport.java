package fr.gouv.qualite.reporting.annualreport;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ValidateAnnualReport", description = "La validation d’un bilan.")
record ValidateReport(
        @Schema(description = "Date du COPIL qui a validé le bilan.", examples = "2023-02-07")
        @NotNull(message = "Indiquez la date du COPIL.")
        LocalDate copilOn) {}
