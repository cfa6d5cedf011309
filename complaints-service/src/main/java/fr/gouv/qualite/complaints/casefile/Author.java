package fr.gouv.qualite.complaints.casefile;

import fr.gouv.qualite.platform.service.security.Caller;
import java.time.Instant;

/** Who takes a step, and when. */
public record Author(String id, String name, Instant at) {

    /** The person who wrote; their name is on the case, not in its history. */
    public static Author requester(Instant at) {
        return new Author("requester", "Usager", at);
    }

    /** The platform itself. */
    public static Author platform(Instant at) {
        return new Author("platform", "Plateforme", at);
    }

    static Author of(Caller caller, Instant at) {
        return new Author(caller.id(), caller.name(), at);
    }
}
