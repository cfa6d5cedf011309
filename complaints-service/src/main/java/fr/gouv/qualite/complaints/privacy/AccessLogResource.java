package fr.gouv.qualite.complaints.privacy;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_MANAGER;

import fr.gouv.qualite.complaints.casefile.CaseFile;
import fr.gouv.qualite.complaints.casefile.CaseFiles;
import fr.gouv.qualite.platform.service.audit.Act;
import fr.gouv.qualite.platform.service.audit.Audited;
import fr.gouv.qualite.platform.service.paging.Page;
import fr.gouv.qualite.platform.service.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who was shown a case. */
@Path("cases/{id}/readings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
class AccessLogResource {

    private static final int LATEST = 100;

    @Inject
    CaseFiles files;

    @Inject
    AccessLog accesses;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed({QUALITY_MANAGER, ADMIN})
    @Audited(Act.READING)
    @Operation(
            operationId = "listCaseReadings",
            summary = "Lire qui a lu une demande",
            description = "Les cent dernières lectures, pour le responsable qualité de la préfecture.")
    public Page<ReadingView> readings(@Parameter(description = "Identifiant de la demande.") @PathParam("id") UUID id) {
        CaseFile file = files.get(id);
        caller.mustManage(file.site().prefecture());
        return Page.whole(accesses.of(id, LATEST));
    }
}
