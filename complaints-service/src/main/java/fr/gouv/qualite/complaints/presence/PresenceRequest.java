package fr.gouv.qualite.complaints.presence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says that the caller still has a case open. */
@Schema(name = "PresenceRequest", description = "La demande est ouverte à l’écran de l’appelant.")
record PresenceRequest(
        @Schema(description = "Vrai s’il est en train d’y répondre.")
        boolean answering) {}
