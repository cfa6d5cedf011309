package fr.gouv.qualite.complaints.deadline;

/** Whose choice a deadline is. */
public enum RuleOrigin {
    /** Its framework sets it. */
    FRAMEWORK,
    /** The prefecture gives itself less time than its framework. */
    PREFECTURE,
    /** It applies where no framework that is known sets any. */
    DEFAULT
}
