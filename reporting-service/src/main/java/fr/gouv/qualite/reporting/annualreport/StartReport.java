package fr.gouv.qualite.reporting.annualreport;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.reporting.results.Scope;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "StartAnnualReport", description = "Le bilan à commencer.")
record StartReport(
        @Schema(description = "Bilan d’un site ou d’une préfecture.") @NotNull(message = "Indiquez SITE ou PREFECTURE.")
        Scope scope,

        @Schema(description = "Code du site ou de la préfecture.", examples = "76")
        @NotBlank(message = "Indiquez le code du site ou de la préfecture.")
        String code,

        @Schema(description = "Année du bilan.", examples = "2022")
        @Min(value = 2000, message = "L’année va de 2000 à 2099.")
        @Max(value = 2099, message = "L’année va de 2000 à 2099.")
        int year) {

    PrefectureCode prefecture() {
        return scope == Scope.SITE ? SiteCode.of(code).prefecture() : PrefectureCode.of(code);
    }
}
