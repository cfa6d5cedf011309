package fr.gouv.qualite.indicators.spreadsheet;

/** A file that cannot be read, with what to do about it, in French. */
public final class UnreadableSpreadsheet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String advice;

    UnreadableSpreadsheet(String advice) {
        super(advice);
        this.advice = advice;
    }

    public String advice() {
        return advice;
    }
}
