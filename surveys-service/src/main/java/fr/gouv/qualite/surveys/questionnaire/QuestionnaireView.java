package fr.gouv.qualite.surveys.questionnaire;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.surveys.questionnaire.Questionnaires.Latest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A questionnaire as staff read it. */
@Schema(description = "Un questionnaire dans sa dernière version.")
public record QuestionnaireView(
        @Schema(description = "Code du questionnaire.", examples = "RECEPTION")
        String code,

        @Schema(description = "Préfecture qui l’a écrit ; absent si c’est le ministère.", examples = "76") @Nullable
        String prefecture,

        @Schema(description = "Numéro de la version que prennent les nouvelles campagnes.", examples = "1")
        int number,

        @Schema(description = "Si vrai, une campagne utilise cette version : un changement en crée une nouvelle.")
        boolean used,

        @Schema(description = "Le contenu.") Form form,

        @Schema(description = "À rendre dans If-Match pour modifier.", examples = "1")
        long version) {

    static QuestionnaireView of(Latest latest) {
        Questionnaire questionnaire = latest.questionnaire();
        return new QuestionnaireView(
                questionnaire.code(),
                questionnaire.prefecture().map(PrefectureCode::value).orElse(null),
                questionnaire.latest(),
                latest.version().isUsed(),
                latest.version().form(),
                questionnaire.version());
    }
}
