package fr.gouv.qualite.platform.service.problem;

import java.net.URI;

/** One way to say no. Each service lists its own in one enum; {@link CommonProblem} holds the shared ones. */
public interface ProblemType {

    /** Stable, lower-case, hyphenated; clients may branch on it. */
    String slug();

    /** The HTTP status. */
    int status();

    /** Short French title, the same for every occurrence. */
    String title();

    default URI uri() {
        return URI.create("https://qualite.gouv.fr/problems/" + slug());
    }

    /** @param detail what happened and what the person can do about it, in French */
    default Problem with(String detail) {
        return new Problem(this, detail);
    }
}
