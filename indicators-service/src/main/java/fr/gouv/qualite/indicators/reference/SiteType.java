package fr.gouv.qualite.indicators.reference;

/** What a site is. */
public enum SiteType {
    PREFECTURE,
    SUB_PREFECTURE,
    ANNEX
}
