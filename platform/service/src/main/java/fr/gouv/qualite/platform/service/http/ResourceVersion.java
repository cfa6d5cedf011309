package fr.gouv.qualite.platform.service.http;

import fr.gouv.qualite.platform.service.problem.CommonProblem;
import jakarta.ws.rs.core.EntityTag;
import org.jspecify.annotations.Nullable;

/** Optimistic concurrency over HTTP: the version read comes back in {@code If-Match} (RFC 9110). */
public final class ResourceVersion {

    private ResourceVersion() {}

    /** The ETag of a resource at this version. */
    public static EntityTag etag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * Refuses a change made from another version than the current one.
     *
     * @param ifMatch the header's value, absent when the client did not send one
     */
    public static void check(@Nullable String ifMatch, long current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw CommonProblem.VERSION_REQUIRED.with(
                    "Indiquez dans l’en-tête If-Match la version que vous avez lue (ETag).");
        }
        if (!ifMatch.trim().equals("*") && !names(ifMatch, Long.toString(current))) {
            throw CommonProblem.STALE_VERSION.with("Cette donnée a été modifiée par quelqu’un d’autre pendant votre"
                    + " saisie. Relisez-la puis recommencez.");
        }
    }

    /**
     * Whether the header names this tag. A gateway that compresses an answer marks its tag as weak: it still is what was
     * read.
     */
    public static boolean names(String ifMatch, String tag) {
        return ifMatch.trim().replaceFirst("^W/", "").replace("\"", "").equals(tag);
    }
}
