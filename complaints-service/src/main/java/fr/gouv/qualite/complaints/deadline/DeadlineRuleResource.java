package fr.gouv.qualite.complaints.deadline;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.AGENT;
import static fr.gouv.qualite.platform.service.security.Role.NATIONAL;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_MANAGER;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_REFERENT;
import static fr.gouv.qualite.platform.service.security.Role.READER;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.service.paging.Page;
import fr.gouv.qualite.platform.service.time.PlausibleDay;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Within how many working days each kind of case is answered, and since when. */
@Path("deadline-rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "DeadlineRules")
class DeadlineRuleResource {

    @Inject
    ReadDeadlineRules read;

    @GET
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN})
    @Operation(
            operationId = "listDeadlineRules",
            summary = "Lister les règles de délai",
            description =
                    "Avec une préfecture : celles qui s’y appliquent aux demandes reçues un jour, aujourd’hui s’il n’est pas"
                            + " donné. Sans préfecture : celles de tous les référentiels et de toutes les préfectures, passées"
                            + " et en vigueur. Une demande garde la règle de son jour de réception. Le jour de réception, au"
                            + " calendrier du site, ne compte pas, quelle que soit l’heure : le premier jour ouvré qui suit est"
                            + " le jour 1.")
    public Page<DeadlineRuleView> list(
            @Parameter(description = "Code de la préfecture.") @QueryParam("prefecture") @Nullable
                    PrefectureCode prefecture,
            @Parameter(description = "Jour de réception.", example = "2022-03-04")
                    @QueryParam("day")
                    @PlausibleDay
                    @Nullable
                    LocalDate day) {
        return Page.whole(read.list(prefecture, day));
    }
}
