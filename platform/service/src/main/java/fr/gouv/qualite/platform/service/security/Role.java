package fr.gouv.qualite.platform.service.security;

import java.util.Set;

/** The roles a token can carry, as {@code @RolesAllowed} names them. */
public final class Role {

    /** Handles the cases of their sites. */
    public static final String AGENT = "agent";
    /** Référent qualité: enters the indicators of their sites. */
    public static final String QUALITY_REFERENT = "quality-referent";
    /** Responsable qualité: everything of one prefecture and its sub-prefectures. */
    public static final String QUALITY_MANAGER = "quality-manager";
    /** Corps préfectoral, COPIL members, auditors: read one prefecture. */
    public static final String READER = "reader";
    /** The ministry: reads every prefecture, writes the frameworks. */
    public static final String NATIONAL = "national";
    /** Reference data and technical operations. */
    public static final String ADMIN = "admin";

    /** A system that pushes measurements. */
    public static final String SCOPE_MEASUREMENTS_WRITE = "scope:measurements:write";
    /** A system that reads results. */
    public static final String SCOPE_RESULTS_READ = "scope:results:read";
    /** A system that lodges cases. */
    public static final String SCOPE_CASES_WRITE = "scope:cases:write";

    /** The roles of people, not of systems. */
    static final Set<String> PEOPLE = Set.of(AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN);

    private Role() {}
}
