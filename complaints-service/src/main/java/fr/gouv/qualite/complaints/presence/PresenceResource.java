package fr.gouv.qualite.complaints.presence;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.AGENT;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_MANAGER;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_REFERENT;

import fr.gouv.qualite.platform.service.paging.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who has a case open now. */
@Path("cases/{id}/presence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
@RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, ADMIN})
class PresenceResource {

    @Inject
    SharePresence presence;

    @PUT
    @Operation(
            operationId = "renewPresence",
            summary = "Dire qu’on a une demande ouverte, et lire qui d’autre l’a",
            description = "À redire toutes les trente secondes : une présence s’efface après quatre-vingt-dix. Rien"
                    + " n’en est gardé ni publié.")
    public Page<PresentColleague> renew(
            @Parameter(description = "Identifiant de la demande.") @PathParam("id") UUID id,
            @NotNull(message = "Le corps de la demande est absent.") @Valid PresenceRequest body) {
        return Page.whole(presence.renew(id, body.answering()));
    }

    @DELETE
    @Operation(operationId = "leaveCase", summary = "Dire qu’on n’a plus une demande ouverte")
    public void leave(@Parameter(description = "Identifiant de la demande.") @PathParam("id") UUID id) {
        presence.leave(id);
    }
}
