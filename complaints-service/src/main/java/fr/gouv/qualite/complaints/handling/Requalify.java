package fr.gouv.qualite.complaints.handling;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.Scope;
import fr.gouv.qualite.complaints.casefile.CaseFile;
import fr.gouv.qualite.complaints.casefile.Qualification;
import fr.gouv.qualite.platform.service.input.SaysSomething;
import fr.gouv.qualite.platform.service.problem.Problem;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Says what a case really is, and where the person is sent when it is for someone else. */
@Schema(description = "Ce dont il s’agit vraiment.")
public record Requalify(
        @Schema(description = "Nature de la demande.") @NotNull(message = "La nature de la demande est obligatoire.")
        CaseKind kind,

        @Schema(description = "Ce dont il s’agit.") @NotNull(message = "Le champ de la demande est obligatoire.")
        Scope scope,

        @Schema(description = "Thème.", examples = "Attente")
        @Size(max = 100, message = "Le thème dépasse 100 caractères.")
        @Nullable
        String theme,

        @Schema(
                description = "Vers qui la personne est réorientée ; elle le lit sur sa page de suivi. Absente, elle"
                        + " ne change pas ; vide, elle est retirée. Elle l’est aussi quand le champ n’est pas celui"
                        + " d’un autre service.",
                examples = "Écrivez à votre mairie : https://www.service-public.fr")
        @Size(max = 2_000, message = "La réorientation dépasse 2 000 caractères.")
        @SaysSomething
        @Nullable
        String redirection,

        @Schema(description = "Note interne.")
        @Size(max = 2_000, message = "La note dépasse 2 000 caractères.")
        @SaysSomething
        @Nullable
        String note) {

    /** Refuses to say where the person should write without telling them: the redirection does both. */
    void mustNotRedirect(CaseFile file) {
        if (redirection != null
                && !redirection.isBlank()
                && !redirection.strip().equals(file.redirection())) {
            throw Problem.invalid(
                    "redirection",
                    "Une requalification ne prévient pas la personne : pour lui dire à qui s’adresser, réorientez la"
                            + " demande, ce qui la qualifie aussi.");
        }
    }

    Qualification qualification() {
        return new Qualification(kind, scope, theme, redirection);
    }
}
