package fr.gouv.qualite.indicators.board;

import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.indicators.month.MonthSteps;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "MonthSteps", description = "Les étapes possibles d’une période, et pourquoi les autres ne le sont pas.")
record MonthStepsView(
        @Schema(description = "Vrai si l’appelant peut valider les saisies.")
        boolean canValidate,

        @Schema(description = "Pourquoi il ne le peut pas.") @Nullable
        String whyNotValidate,

        @Schema(description = "Vrai si l’appelant peut verrouiller la période.")
        boolean canLock,

        @Schema(description = "Pourquoi il ne le peut pas.") @Nullable
        String whyNotLock,

        @Schema(description = "Vrai si l’appelant peut déverrouiller la période.")
        boolean canUnlock,

        @Schema(description = "Pourquoi il ne le peut pas.") @Nullable
        String whyNotUnlock,

        @Schema(description = "Indicateurs attendus qui ne sont pas renseignés : ils empêchent de verrouiller.")
        List<MissingCell> missing,

        @Schema(description = "Nombre de saisies à valider.")
        long toValidate) {

    private static final String NOT_MANAGER = "Cette opération est réservée au responsable qualité de la préfecture.";
    private static final String NOTHING_TO_VALIDATE = "Aucune saisie n’attend d’être validée.";

    private static final String NOTHING_EXPECTED = "Rien n’est attendu ni saisi pour cette période.";

    @Schema(description = "Une case vide.")
    record MissingCell(
            @Schema(description = "Code de l’indicateur.") String indicator,

            @Schema(description = "Libellé.") String label) {

        private static MissingCell of(IndicatorView indicator) {
            return new MissingCell(indicator.code(), indicator.label());
        }
    }

    /**
     * @param isManager whether the caller manages the prefecture
     * @param whyClosed why nobody can change the period; null when it can
     */
    static MonthStepsView of(MonthSteps steps, MonthCells cells, boolean isManager, @Nullable String whyClosed) {
        String notYet = isManager ? whyClosed : NOT_MANAGER;
        String whyNotValidate =
                first(notYet, steps.whyNotValidate(), cells.toValidate() == 0 ? NOTHING_TO_VALIDATE : null);
        String whyNotLock = first(notYet, steps.whyNotLock(), cells.isNothing() ? NOTHING_EXPECTED : null);
        String whyNotUnlock = first(isManager ? null : NOT_MANAGER, steps.whyNotUnlock(), null);
        return new MonthStepsView(
                whyNotValidate == null,
                whyNotValidate,
                whyNotLock == null,
                whyNotLock,
                whyNotUnlock == null,
                whyNotUnlock,
                cells.missing().stream().map(MissingCell::of).toList(),
                cells.toValidate());
    }

    private static @Nullable String first(@Nullable String one, @Nullable String two, @Nullable String three) {
        if (one != null) {
            return one;
        }
        return two == null ? three : two;
    }
}
