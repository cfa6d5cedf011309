package fr.gouv.qualite.indicators.opendata;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/**
 * What tells a cache whether the copy that it holds is still good.
 *
 * @param tag weak, as a gateway that compresses the answer would make it
 * @param changed when the answer last changed; absent when only the tag tells
 */
public record Freshness(EntityTag tag, @Nullable Instant changed) {

    private static final String CACHE = "public, max-age=300";

    /** Whether the caller has this answer already. */
    public boolean isKnownTo(Request request) {
        Response.ResponseBuilder refusal = changed == null
                ? request.evaluatePreconditions(tag)
                : request.evaluatePreconditions(Date.from(changed), tag);
        // The other refusal, 412, is about writes.
        return refusal != null && refusal.build().getStatus() == Response.Status.NOT_MODIFIED.getStatusCode();
    }

    /** The answer, with what a cache needs to know of it. */
    public Response.ResponseBuilder on(Response.ResponseBuilder answer) {
        answer.tag(tag).header("Cache-Control", CACHE);
        return changed == null ? answer : answer.lastModified(Date.from(changed));
    }
}
