package fr.gouv.qualite.complaints.presence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A colleague who has the case open. */
@Schema(description = "Un collègue qui a la demande ouverte à l’écran.")
record PresentColleague(
        @Schema(description = "Son nom.", examples = "Alix Agent")
        String name,

        @Schema(description = "Vrai s’il est en train d’y répondre.")
        boolean answering) {}
