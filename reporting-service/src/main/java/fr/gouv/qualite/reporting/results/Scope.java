package fr.gouv.qualite.reporting.results;

/** What figures are about: one site, or a prefecture with all its sites. */
public enum Scope {
    SITE,
    PREFECTURE
}
