package fr.gouv.qualite.indicators.completeness;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.AGENT;
import static fr.gouv.qualite.platform.service.security.Role.NATIONAL;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_MANAGER;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_REFERENT;
import static fr.gouv.qualite.platform.service.security.Role.READER;
import static fr.gouv.qualite.platform.service.security.Role.SCOPE_RESULTS_READ;

import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.indicators.organisation.Region;
import fr.gouv.qualite.indicators.organisation.SiteView;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.service.paging.Page;
import fr.gouv.qualite.platform.service.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Completeness by site and prefecture; each caller sees their own sites. */
@Path("completeness")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Overview")
class CompletenessResource {

    @Inject
    Completeness completeness;

    @Inject
    Catalogue catalogue;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN})
    @Operation(operationId = "getCompleteness", summary = "Savoir qui a saisi quoi")
    public Page<CompletenessRow> completeness(
            @Parameter(description = "Période.") @QueryParam("period") @NotNull(message = "Indiquez la période.")
                    Period period,
            @Parameter(description = "Préfecture ; toutes celles de l’appelant si absente.")
                    @QueryParam("prefecture")
                    @Nullable
                    PrefectureCode prefecture) {
        List<SiteView> sites = catalogue.sites().stream()
                .filter(site -> caller.seesSite(site.code()))
                .filter(site -> prefecture == null || site.code().prefecture().equals(prefecture))
                .filter(site -> site.isOpen(period))
                .toList();
        return Page.whole(completeness.of(sites, period));
    }

    @GET
    @Path("prefectures")
    @RolesAllowed({NATIONAL, ADMIN, SCOPE_RESULTS_READ})
    @Operation(
            operationId = "listLatePrefectures",
            summary = "Savoir quelles préfectures sont en retard",
            description = "Les plus en retard d’abord ; celles dont rien n’est attendu n’y sont pas.")
    public Page<PrefectureCompleteness> prefectures(
            @Parameter(description = "Période.") @QueryParam("period") @NotNull(message = "Indiquez la période.")
                    Period period,
            @Parameter(description = "Région ; la nation si elle est absente.") @QueryParam("region") @Nullable
                    Region region) {
        List<SiteView> sites = catalogue.sites().stream()
                .filter(site -> region == null || region.holds(site.code().prefecture()))
                .filter(site -> site.isOpen(period))
                .toList();
        return Page.whole(completeness.byPrefecture(sites, period));
    }
}
