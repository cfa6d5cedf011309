package fr.gouv.qualite.reporting.complaint;

import fr.gouv.qualite.reporting.indicator.Figure;
import fr.gouv.qualite.reporting.indicator.IndicatorResult;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Cases received over some months, and how they were answered. */
@Schema(description = "Réclamations, suggestions, remerciements et demandes d’information reçus, et leur traitement.")
public record ComplaintResults(
        @Schema(description = "Nombre de demandes reçues.", examples = "34")
        long total,

        @Schema(description = "Nombre de demandes qui attendent une réponse (nom et adresse donnés).", examples = "30")
        long owedAnswer,

        @Schema(description = "Nombre de demandes qui attendaient une réponse et l’ont eue.", examples = "30")
        long answered,

        @Schema(description = "Par nature de message.") List<Count> byKind,

        @Schema(description = "Par canal.") List<Count> byChannel,

        @Schema(description = "Par objet : qualité de l’accueil, ou hors champ.")
        List<Count> byScope,

        @Schema(description = "Taux et délais du label, consolidés : ceux des indicateurs.")
        List<ComplaintRate> rates) {

    /** How many messages share a characteristic. */
    @Schema(name = "ComplaintCount", description = "Nombre de demandes partageant une caractéristique.")
    public record Count(
            @Schema(description = "Code.", examples = "WEB_FORM")
            String code,

            @Schema(description = "Libellé.", examples = "Formulaire de contact")
            String label,

            @Schema(description = "Nombre.", examples = "30")
            long count) {}

    /** A rate or a mean delay of the label. */
    @Schema(name = "ComplaintRate", description = "Un taux ou un délai moyen du label.")
    public record ComplaintRate(
            @Schema(description = "Code de l’indicateur.", examples = "COMPLAINT_ELECTRONIC_IN_TIME")
            String code,

            @Schema(description = "Intitulé.") String label,

            @Schema(description = "Cible, s’il y en a une.") IndicatorResult.@Nullable TargetView target,

            @Schema(description = "Le chiffre sur toute la période.")
            Figure figure) {}
}
