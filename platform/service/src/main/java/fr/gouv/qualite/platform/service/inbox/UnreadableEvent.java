package fr.gouv.qualite.platform.service.inbox;

/** A message that no retry will make readable: it goes to the dead-letter topic with this cause. */
public final class UnreadableEvent extends RuntimeException {

    public UnreadableEvent(String message) {
        super(message);
    }

    public UnreadableEvent(String message, Throwable cause) {
        super(message, cause);
    }
}
