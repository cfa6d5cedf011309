package fr.gouv.qualite.complaints.casefile.query;

/** A case as a letter quotes it. */
public record CaseReference(String number, String site) {}
