package fr.gouv.qualite.platform.reminder;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.AGENT;
import static fr.gouv.qualite.platform.service.security.Role.NATIONAL;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_MANAGER;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_REFERENT;
import static fr.gouv.qualite.platform.service.security.Role.READER;

import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.http.ResourceVersion;
import fr.gouv.qualite.platform.service.idempotency.Idempotent;
import fr.gouv.qualite.platform.service.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reads and sets a site's reminder addresses. */
@Path("reminders/{site}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reminders")
class ReminderResource {

    @Inject
    Reminders reminders;

    @Inject
    ReminderSource source;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN})
    @Operation(
            operationId = "getReminders",
            summary = "Lire les rappels d’un site",
            description =
                    "Un courriel au plus par jour ouvré, entre 8 h 30 et 17 h à l’heure du site ; jamais la nuit, le"
                            + " samedi, le dimanche ni un jour férié.")
    @APIResponseSchema(value = RemindersView.class, responseCode = "200", responseDescription = "Les rappels.")
    public Response get(@Parameter(description = "Code du site.") @PathParam("site") SiteCode site) {
        source.officeHours(site);
        caller.mustSee(site);
        return answer(reminders.of(site.value()));
    }

    @PUT
    @RolesAllowed({QUALITY_MANAGER, ADMIN})
    @Idempotent
    @Operation(operationId = "setReminders", summary = "Choisir où un site est prévenu")
    @APIResponseSchema(value = RemindersView.class, responseCode = "200", responseDescription = "Les rappels.")
    public Response set(
            @Parameter(description = "Code du site.") @PathParam("site") SiteCode site,
            @Parameter(description = "Version lue (ETag) ; 0 la première fois.") @HeaderParam("If-Match") @Nullable
                    String ifMatch,
            @NotNull(message = "Les adresses sont absentes.") @Valid SetReminders command) {
        source.officeHours(site);
        caller.mustManage(site.prefecture());
        ReminderSettings settings = reminders.of(site.value());
        ResourceVersion.check(ifMatch, settings.changes);
        settings.change(command);
        reminders.persistAndFlush(settings);
        return answer(settings);
    }

    private static Response answer(ReminderSettings settings) {
        return Response.ok(RemindersView.of(settings))
                .tag(ResourceVersion.etag(settings.changes))
                .build();
    }
}
