package fr.gouv.qualite.platform;

/** Which way an indicator improves. */
public enum Sense {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER
}
