package fr.gouv.qualite.complaints.casefile.query;

import fr.gouv.qualite.complaints.CaseState;

/** How many cases are in one state. */
public record StateCount(CaseState state, long count) {}
