package fr.gouv.qualite.reporting.readmodel;

import org.jspecify.annotations.Nullable;

/** A prefecture or a site, as indicators-service tells it; {@code kind} is PREFECTURE or SITE. */
record OrganisationEvent(
        String kind,
        String code,
        String prefecture,
        String name,
        @Nullable String siteType,
        @Nullable String town,
        long version) {}
