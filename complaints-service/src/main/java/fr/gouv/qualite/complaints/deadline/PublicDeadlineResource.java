package fr.gouv.qualite.complaints.deadline;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the public pages promise. The same for everyone, so any cache may keep it for a while. */
@Path("public/promised-days")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "DeadlineRules")
@PermitAll
class PublicDeadlineResource {

    @Inject
    ReadDeadlineRules read;

    @GET
    @Operation(
            operationId = "getPromisedDays",
            summary = "Lire en combien de jours une réclamation a sa réponse",
            description =
                    "D’après le référentiel du site ou de la préfecture, et ses délais propres ; sans l’un ni l’autre, les"
                            + " délais nationaux.")
    @APIResponseSchema(value = PromisedDaysView.class, responseCode = "200", responseDescription = "Trouvé.")
    public Response get(
            @Parameter(description = "Code du site.") @QueryParam("site") @Nullable SiteCode site,
            @Parameter(description = "Code de la préfecture.") @QueryParam("prefecture") @Nullable
                    PrefectureCode prefecture) {
        return Response.ok(read.promised(site, prefecture))
                .header("Cache-Control", "public, max-age=300")
                .build();
    }
}
