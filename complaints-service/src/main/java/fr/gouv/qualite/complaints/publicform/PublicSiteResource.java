package fr.gouv.qualite.complaints.publicform;

import fr.gouv.qualite.complaints.organisation.Site;
import fr.gouv.qualite.complaints.organisation.Sites;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.paging.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The sites one can write to. */
@Path("public/sites")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "PublicSites")
@PermitAll
class PublicSiteResource {

    /** A site as anyone may know it. */
    @Schema(description = "Un site à qui l’on peut écrire.")
    public record PublicSiteView(
            @Schema(description = "Code du site.", examples = "76-ROUEN")
            String code,

            @Schema(description = "Nom du site.", examples = "Préfecture de la Seine-Maritime")
            String name,

            @Schema(description = "Ville.", examples = "Rouen")
            String town,

            @Schema(description = "Code de sa préfecture.", examples = "76")
            String prefecture,

            @Schema(description = "Son dernier jour, s’il est fermé : il ne prend plus de demande.") @Nullable
            LocalDate closedOn,

            @Schema(description = "S’il est fermé, à qui écrire à sa place.")
            List<OpenSite> inPlace) {

        static PublicSiteView of(Site site) {
            return of(site, null, List.of());
        }

        static PublicSiteView of(Site site, @Nullable LocalDate closedOn, List<Site> inPlace) {
            return new PublicSiteView(
                    site.code().value(),
                    site.name(),
                    site.town(),
                    site.code().prefecture().value(),
                    closedOn,
                    inPlace.stream()
                            .map(other -> new OpenSite(other.code().value(), other.name()))
                            .toList());
        }
    }

    /** A site to which one writes instead of a closed one. */
    @Schema(name = "OpenSite", description = "Un site à qui écrire à la place d’un site fermé.")
    public record OpenSite(
            @Schema(description = "Code du site.", examples = "76-ROUEN")
            String code,

            @Schema(description = "Nom du site.", examples = "Préfecture de la Seine-Maritime")
            String name) {}

    @Inject
    Sites sites;

    @Inject
    Clock clock;

    @GET
    @Operation(operationId = "listPublicSites", summary = "Lister les sites à qui l’on peut écrire")
    public Page<PublicSiteView> list() {
        return Page.whole(
                sites.open(clock.instant()).stream().map(PublicSiteView::of).toList());
    }

    @GET
    @Path("{code}")
    @Operation(
            operationId = "getPublicSite",
            summary = "Lire un site",
            description = "Un site fermé le dit, et dit à qui écrire à sa place.")
    public PublicSiteView get(@Parameter(description = "Code du site.") @PathParam("code") SiteCode code) {
        Site site = sites.get(code);
        LocalDate today = site.dayOf(clock.instant());
        return site.isOpenOn(today)
                ? PublicSiteView.of(site)
                : PublicSiteView.of(site, site.closedOn().orElse(null), sites.inPlaceOf(site, today));
    }
}
