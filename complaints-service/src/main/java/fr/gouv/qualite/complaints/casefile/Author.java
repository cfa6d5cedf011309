package fr.gouv.qualite.complaints.casefile;

import fr.gouv.qualite.platform.service.security.Caller;
import java.time.Instant;

/** The author of a step, and when it was taken. */
public record Author(String id, String name, Instant at) {

    private static final String REQUESTER = "requester";
    private static final String PLATFORM = "platform";

    /** The person who wrote; their name is on the case, not in its history. */
    public static Author requester(Instant at) {
        return new Author(REQUESTER, "Usager", at);
    }

    /** The platform itself. */
    public static Author platform(Instant at) {
        return new Author(PLATFORM, "Plateforme", at);
    }

    /** Neither the person nor the platform. */
    boolean isStaff() {
        return !id.equals(REQUESTER) && !id.equals(PLATFORM);
    }

    public static Author of(Caller caller, Instant at) {
        return new Author(caller.id(), caller.name(), at);
    }
}
