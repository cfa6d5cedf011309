package fr.gouv.qualite.platform;

/** Someone gave a value that cannot be: the message says in French what is wrong and what is expected. */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public InvalidValueException(String message) {
        super(message);
    }
}
