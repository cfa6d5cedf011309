package fr.gouv.qualite.platform.publication;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Date;
import org.jboss.resteasy.reactive.common.util.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * What tells a cache whether the copy that it holds is still good.
 *
 * @param tag weak, as a gateway that compresses the answer would make it
 * @param changed when the answer last changed; absent when only the tag tells
 */
public record Freshness(EntityTag tag, @Nullable Instant changed) {

    private static final String CACHE = "public, max-age=300";

    /** For what will not stay so for long: kept, but asked about each time. */
    private static final String CHECK = "no-cache";

    /** Whether the caller has this answer already. */
    public boolean isKnownTo(Request request) {
        try {
            Response.ResponseBuilder refusal = changed == null
                    ? request.evaluatePreconditions(tag)
                    : request.evaluatePreconditions(Date.from(changed), tag);
            // The other refusal, 412, is about writes.
            return refusal != null && refusal.build().getStatus() == Response.Status.NOT_MODIFIED.getStatusCode();
        } catch (DateUtil.DateParseException e) {
            // A date that cannot be read is ignored (RFC 9110, 13.1.3).
            return false;
        }
    }

    /** The answer, with what a cache needs to know of it. */
    public Response.ResponseBuilder on(Response.ResponseBuilder answer) {
        return on(answer, true);
    }

    /** @param lasting whether caches may answer with it for some minutes without asking */
    Response.ResponseBuilder on(Response.ResponseBuilder answer, boolean lasting) {
        answer.tag(tag).header("Cache-Control", lasting ? CACHE : CHECK);
        return changed == null ? answer : answer.lastModified(Date.from(changed));
    }
}
