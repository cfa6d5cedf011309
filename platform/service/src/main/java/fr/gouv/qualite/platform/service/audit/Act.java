package fr.gouv.qualite.platform.service.audit;

import java.util.Locale;

/** What is written down though it was allowed. */
public enum Act {
    /** Many people's data leave in one go. */
    EXPORT,
    /** Somebody reads what a person wrote, or who they are. */
    READING,
    /** Personal data are erased for good. */
    ERASURE,
    /** Who may do what changes: a key, a perimeter, a rule. */
    RIGHT_CHANGED,
    /** Something becomes public, or may change again. */
    PUBLICATION;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
