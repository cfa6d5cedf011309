package fr.gouv.qualite.indicators.digitalpoint;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.AGENT;
import static fr.gouv.qualite.platform.service.security.Role.NATIONAL;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_MANAGER;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_REFERENT;
import static fr.gouv.qualite.platform.service.security.Role.READER;
import static java.util.stream.Collectors.groupingBy;

import fr.gouv.qualite.indicators.Precondition;
import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.indicators.measurement.CurrentFigures;
import fr.gouv.qualite.indicators.organisation.SiteView;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.http.ResourceVersion;
import fr.gouv.qualite.platform.service.idempotency.Idempotent;
import fr.gouv.qualite.platform.service.paging.Page;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import fr.gouv.qualite.platform.service.time.PlausibleDay;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Attendance, purposes and satisfaction of the digital points. */
@Path("digital-points")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "DigitalPoints")
class DigitalPointResource {

    private static final int MOST_MONTHS = 60;
    private static final List<String> INDICATORS = List.of(CountingDays.ATTENDANCE, SurveyResults.SATISFACTION);

    @Inject
    Catalogue catalogue;

    @Inject
    CurrentFigures figures;

    @Inject
    PointDays points;

    @Inject
    SurveyMonths surveys;

    @Inject
    CountingDays countingDays;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN})
    @Operation(
            operationId = "listDigitalPoints",
            summary = "Comparer les points d’accueil numérique d’une préfecture",
            description = "Seulement les sites de l’appelant où quelque chose est compté.")
    public Page<PointSummary> list(
            @Parameter(description = "Préfecture.")
                    @QueryParam("prefecture")
                    @NotNull(message = "Indiquez la préfecture.")
                    PrefectureCode prefecture,
            @Parameter(description = "Premier mois.")
                    @QueryParam("from")
                    @NotNull(message = "Indiquez le premier mois.")
                    Period.Month from,
            @Parameter(description = "Dernier mois.") @QueryParam("to") @NotNull(message = "Indiquez le dernier mois.")
                    Period.Month to) {
        List<Period.Month> months = months(from, to);
        List<SiteView> sites = catalogue.sites().stream()
                .filter(it -> it.code().prefecture().equals(prefecture) && caller.seesSite(it.code()))
                .toList();
        Map<SiteCode, List<CurrentFigures.Figure>> found =
                read(sites.stream().map(SiteView::code).toList(), months);
        return Page.whole(sites.stream()
                .filter(it -> found.containsKey(it.code()))
                .map(it -> PointSummary.of(it, months.size(), found.getOrDefault(it.code(), List.of())))
                .toList());
    }

    @GET
    @Path("{site}")
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN})
    @Operation(
            operationId = "getDigitalPoint",
            summary = "Lire les points d’accueil numérique d’un site, mois par mois")
    public PointView get(
            @Parameter(description = "Site.") @PathParam("site") SiteCode site,
            @Parameter(description = "Premier mois.")
                    @QueryParam("from")
                    @NotNull(message = "Indiquez le premier mois.")
                    Period.Month from,
            @Parameter(description = "Dernier mois.") @QueryParam("to") @NotNull(message = "Indiquez le dernier mois.")
                    Period.Month to) {
        caller.mustSee(site);
        SiteView known = catalogue.site(site);
        List<Period.Month> months = months(from, to);
        List<CurrentFigures.Figure> found = read(List.of(site), months).getOrDefault(site, List.of());
        return PointView.of(
                PointSummary.of(known, months.size(), found),
                months,
                new PointView.Read(
                        found, points.between(site, from.firstDay(), to.lastDay()), surveys.between(from, to, site)));
    }

    @GET
    @Path("{site}/days")
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN})
    @Operation(operationId = "listDigitalPointDays", summary = "Lire les journées comptées d’un mois")
    public Page<PointDayView> days(
            @Parameter(description = "Site.") @PathParam("site") SiteCode site,
            @Parameter(description = "Mois.") @QueryParam("month") @NotNull(message = "Indiquez le mois.")
                    Period.Month month) {
        caller.mustSee(site);
        return Page.whole(points.between(site, month.firstDay(), month.lastDay()).stream()
                .map(PointDayView::of)
                .toList());
    }

    @PUT
    @Path("{site}/days/{day}")
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, ADMIN})
    @Idempotent
    @Operation(
            operationId = "putDigitalPointDay",
            summary = "Compter une journée",
            description = "La fréquentation du mois devient la somme de ses journées, sauf si une personne l’a saisie.")
    @APIResponseSchema(value = PointDayView.class, responseCode = "200", responseDescription = "Enregistrée.")
    public Response putDay(
            @Parameter(description = "Site.") @PathParam("site") SiteCode site,
            @Parameter(description = "Jour.") @PathParam("day") @PlausibleDay LocalDate day,
            @Parameter(description = "Version lue ; obligatoire pour modifier.") @HeaderParam("If-Match") @Nullable
                    String ifMatch,
            @Parameter(description = "« * » la première fois.") @HeaderParam("If-None-Match") @Nullable
                    String ifNoneMatch,
            @NotNull(message = "Le corps de la demande est absent.") @Valid RecordDay counted) {
        PointDayView view = countingDays.count(site, day, new Precondition(ifMatch, ifNoneMatch), counted);
        return Response.ok(view).tag(ResourceVersion.etag(view.version())).build();
    }

    private Map<SiteCode, List<CurrentFigures.Figure>> read(Collection<SiteCode> sites, List<Period.Month> months) {
        return figures.of(sites, INDICATORS, months.getFirst(), months.getLast()).stream()
                .collect(groupingBy(CurrentFigures.Figure::site));
    }

    private static List<Period.Month> months(Period.Month from, Period.Month to) {
        List<Period.Month> months = from.through(to);
        if (months.isEmpty()) {
            throw Problem.invalid("to", "Le dernier mois est avant le premier.");
        }
        if (months.size() > MOST_MONTHS) {
            throw Problem.invalid("to", "Demandez au plus cinq années à la fois.");
        }
        return months;
    }
}
