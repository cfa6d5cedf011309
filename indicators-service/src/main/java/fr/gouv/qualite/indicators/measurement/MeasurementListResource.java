package fr.gouv.qualite.indicators.measurement;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.AGENT;
import static fr.gouv.qualite.platform.service.security.Role.NATIONAL;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_MANAGER;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_REFERENT;
import static fr.gouv.qualite.platform.service.security.Role.READER;
import static fr.gouv.qualite.platform.service.security.Role.SCOPE_MEASUREMENTS_WRITE;
import static fr.gouv.qualite.platform.service.security.Role.SCOPE_RESULTS_READ;

import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.figures.CellState;
import fr.gouv.qualite.platform.service.paging.Page;
import fr.gouv.qualite.platform.service.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;

/** Many cells at once, for systems that follow them. */
@Path("measurements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measurements")
class MeasurementListResource {

    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    @Inject
    Measurements measurements;

    @Inject
    Catalogue catalogue;

    @Inject
    EditingRights rights;

    @GET
    @RolesAllowed({
        AGENT,
        QUALITY_REFERENT,
        QUALITY_MANAGER,
        READER,
        NATIONAL,
        ADMIN,
        SCOPE_MEASUREMENTS_WRITE,
        SCOPE_RESULTS_READ
    })
    @Operation(
            operationId = "listMeasurements",
            summary = "Lister les mesures, dans l’ordre de leurs changements",
            description = "Celles des sites que l’on voit. Pour suivre les changements, demandez ensuite since égal au"
                    + " dernier changedAt lu, moins une minute : une mesure relue est la même, avec la même version.")
    public Page<MeasurementChange> list(
            @Parameter(description = "Préfecture.", example = "76") @QueryParam("prefecture") @Nullable
                    PrefectureCode prefecture,
            @Parameter(description = "Site.", example = "76-ROUEN") @QueryParam("site") @Nullable SiteCode site,
            @Parameter(description = "Indicateur.", example = "CALLS_ANSWERED") @QueryParam("indicator") @Nullable
                    String indicator,
            @Parameter(description = "Mois, trimestre, semestre ou année.", example = "2022-03")
                    @QueryParam("period")
                    @Nullable
                    Period period,
            @Parameter(description = "États, séparés par des virgules ; tous par défaut.")
                    @QueryParam("state")
                    @Separator(",")
                    List<CellState> states,
            @Parameter(description = "Celles qui ont changé depuis cet instant.", example = "2022-04-01T00:00:00Z")
                    @QueryParam("since")
                    @Nullable
                    String since,
            @Parameter(description = "Suite de la liste.") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Nombre de mesures par page, 500 au plus.")
                    @QueryParam("limit")
                    @DefaultValue("100")
                    @Min(1)
                    @Max(500)
                    int limit) {
        MeasurementFilter filter =
                new MeasurementFilter(rights.visibility(), prefecture, site, indicator, period, states, instant(since));
        List<MeasurementRow> rows = measurements.after(filter, MeasurementFilter.Place.parse(cursor), limit + 1);
        Map<String, IndicatorView> indicators = catalogue.indicators();
        return Page.of(rows, limit, MeasurementFilter.Place::after, row -> change(row, indicators));
    }

    private MeasurementChange change(MeasurementRow row, Map<String, IndicatorView> indicators) {
        Measurement measurement = row.measurement();
        IndicatorView known = indicators.get(measurement.key().indicator());
        return new MeasurementChange(
                row.changedAt(),
                MeasurementView.of(
                        measurement,
                        known == null ? catalogue.indicator(measurement.key().indicator()) : known));
    }

    private static @Nullable Instant instant(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            Instant instant = Instant.parse(text.strip());
            if (!instant.isBefore(FIRST) && instant.isBefore(LAST)) {
                return instant;
            }
        } catch (DateTimeParseException e) {
            // Said below.
        }
        throw Problem.invalid("since", "Écrivez un instant, par exemple 2022-04-01T00:00:00Z.");
    }
}
