package fr.gouv.qualite.reporting.facts;

/** What figures are about: one site, or a prefecture with all its sites. */
public enum Scope {
    SITE,
    PREFECTURE
}
