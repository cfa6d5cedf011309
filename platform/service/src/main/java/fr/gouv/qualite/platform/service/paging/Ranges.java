package fr.gouv.qualite.platform.service.paging;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Adds the {@code Link} to the next page to every list, and answers a {@code range} with its rows (206). */
class Ranges {

    private static final String RANGE = "range";

    /** Reads the rows up to the last rank and drops those before the first. */
    @ServerRequestFilter(preMatching = true)
    public void read(ContainerRequestContext request) {
        String asked = request.getUriInfo().getQueryParameters().getFirst(RANGE);
        if (asked != null && request.getMethod().equals(HttpMethod.GET)) {
            Range range = Range.parse(asked);
            request.setProperty(RANGE, range);
            request.setRequestUri(request.getUriInfo()
                    .getRequestUriBuilder()
                    .replaceQueryParam(RANGE)
                    .replaceQueryParam("cursor")
                    .replaceQueryParam("limit", range.last())
                    .build());
        }
    }

    @ServerResponseFilter
    public void answer(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Page<?> page)) {
            return;
        }
        response.getHeaders().putSingle("Accept-Ranges", "items");
        if (page.next() != null) {
            response.getHeaders()
                    .putSingle(
                            "Link",
                            "<%s>; rel=\"next\""
                                    .formatted(next(request.getUriInfo().getRequestUri(), page.next())));
        }
        if (request.getProperty(RANGE) instanceof Range range) {
            List<?> rows = range.of(page.items());
            String total = page.next() == null ? String.valueOf(page.items().size()) : "*";
            response.setStatus(206);
            response.getHeaders().putSingle("Content-Range", range.contentRange(rows.size(), total));
            response.setEntity(new Page<>(rows, page.next()), response.getEntityAnnotations(), response.getMediaType());
        }
    }

    private static String next(URI asked, String cursor) {
        URI next = UriBuilder.fromUri(asked).replaceQueryParam("cursor", cursor).build();
        return next.getRawPath() + "?" + next.getRawQuery();
    }
}
