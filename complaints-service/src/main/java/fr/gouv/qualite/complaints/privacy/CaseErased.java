package fr.gouv.qualite.complaints.privacy;

import java.util.UUID;

/** What is personal in a case is being erased. Observers erase theirs, in the same transaction. */
public record CaseErased(UUID caseId) {}
