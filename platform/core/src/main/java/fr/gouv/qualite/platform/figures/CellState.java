package fr.gouv.qualite.platform.figures;

/** Where a cell stands between being expected and being locked. */
public enum CellState {
    /** Nothing was given yet. */
    EXPECTED,
    /** A value was given and nobody has validated it. */
    ENTERED,
    VALIDATED,
    LOCKED,
    /** There was nothing to measure, with a reason. */
    NOT_APPLICABLE,
    /** The indicator was not followed for a time, with a reason. */
    SUSPENDED;

    /** Whether the cell may be published: it is validated or locked, or says why it has no value. */
    public boolean isSettled() {
        return this == VALIDATED || this == LOCKED || isExcused();
    }

    /** Whether the cell says why it has no value, and so is not expected to have one. */
    public boolean isExcused() {
        return this == NOT_APPLICABLE || this == SUSPENDED;
    }
}
