package fr.gouv.qualite.platform.publication;

import jakarta.ws.rs.core.Response;

/**
 * A file as browsers are told to take it.
 *
 * @param name with its extension
 * @param inline whether it is shown rather than saved
 */
public record PublishedFile(String name, String mediaType, boolean inline) {

    /** A page made here needs its own style and pictures, and nothing else. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    /**
     * The answer that brings the file.
     *
     * @param body bytes, or what writes them
     */
    public Response.ResponseBuilder of(Object body) {
        return Response.ok(body, mediaType)
                .header("Content-Disposition", (inline ? "inline" : "attachment") + "; filename=\"" + name + "\"")
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff");
    }
}
