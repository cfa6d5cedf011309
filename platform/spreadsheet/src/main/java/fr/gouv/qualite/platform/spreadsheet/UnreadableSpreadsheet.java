package fr.gouv.qualite.platform.spreadsheet;

/** A file that cannot be read, with what to do about it, in French. */
public final class UnreadableSpreadsheet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String advice;

    UnreadableSpreadsheet(String advice) {
        super(advice);
        this.advice = advice;
    }

    static UnreadableSpreadsheet damaged() {
        return new UnreadableSpreadsheet(
                "Ce classeur est abîmé ou n’en est pas un. Ouvrez-le, enregistrez-le de nouveau, puis recommencez.");
    }

    static UnreadableSpreadsheet tooLarge() {
        return new UnreadableSpreadsheet(
                "Ce classeur est trop volumineux une fois ouvert. Ne gardez que la feuille à importer.");
    }

    public String advice() {
        return advice;
    }
}
