package fr.gouv.qualite.complaints.desk;

import fr.gouv.qualite.complaints.casefile.CaseEvent;
import fr.gouv.qualite.complaints.casefile.CaseStep;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step of a case as staff read it. */
@Schema(description = "Une étape du traitement d’une demande.")
public record CaseEventView(
        @Schema(description = "Rang de l’étape, à partir de 1.", examples = "2")
        int position,

        @Schema(description = "Nature de l’étape.") CaseStep type,

        @Schema(description = "Quand elle a été enregistrée.", examples = "2022-03-07T09:12:00Z")
        Instant at,

        @Schema(description = "Jour où elle a eu lieu, au site.", examples = "2022-03-07")
        LocalDate on,

        @Schema(description = "Qui l’a faite.", examples = "Alix Agent")
        String by,

        @Schema(description = "Ce qui s’est passé.", examples = "Réponse donnée par courriel.")
        String summary,

        @Schema(description = "Vrai si l’étape reste entre agents : la personne ne la voit pas sur sa page de suivi.")
        boolean internal,

        @Schema(description = "Note interne ; montrée à ceux qui traitent le site.") @Nullable
        String note,

        @Schema(
                description = "Le courrier type d’où la réponse est faite, et sa version.",
                examples = "SUIVI_DOSSIER, version 2")
        @Nullable
        String template) {

    static CaseEventView of(CaseEvent event, boolean withNotes) {
        return new CaseEventView(
                event.position(),
                event.type(),
                event.at(),
                event.tookPlace(),
                event.authorName(),
                event.summary(),
                event.type().isInternal(),
                withNotes ? event.note() : null,
                event.template());
    }
}
