package fr.gouv.qualite.complaints.casefile.query;

/** What a letter about a case quotes of it. */
public record CaseReference(String number, String site) {}
