package fr.gouv.qualite.reporting.facts;

/** The extent of figures: one site, or a prefecture with all its sites. */
public enum Scope {
    SITE,
    PREFECTURE
}
