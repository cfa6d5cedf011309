package fr.gouv.qualite.platform.service.problem;

import java.net.URI;

/**
 * One way to say no. Each service lists its own as constants of one class; {@link CommonProblem} has the shared ones.
 *
 * @param slug stable, lower-case, hyphenated; clients may branch on it
 * @param status the HTTP status
 * @param title short and in French, the same for every occurrence
 */
public record ProblemType(String slug, int status, String title) {

    public URI uri() {
        return URI.create("https://qualite.gouv.fr/problems/" + slug);
    }

    /** @param detail what happened and what the person can do about it, in French */
    public Problem with(String detail) {
        return new Problem(this, detail);
    }
}
