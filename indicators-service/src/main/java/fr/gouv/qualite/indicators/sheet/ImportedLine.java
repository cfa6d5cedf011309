package fr.gouv.qualite.indicators.sheet;

/** A line of a sheet of measurements: what it says, or why it cannot be understood. */
sealed interface ImportedLine permits ImportedCell, ImportError {

    /** Its rank in the sheet, as the person sees it. */
    int line();
}
