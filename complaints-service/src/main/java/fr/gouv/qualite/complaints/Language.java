package fr.gouv.qualite.complaints;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A language in which the platform writes to people. */
@Schema(description = "Langue : français ou anglais.")
@SuppressWarnings("MemberName") // The codes of ISO 639, as they travel.
public enum Language {
    fr,
    en
}
