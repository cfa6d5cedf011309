package fr.gouv.qualite.complaints.mail;

import java.util.UUID;

/** The mail server took a letter. Observers run in the transaction that forgets it. */
public record LetterSent(UUID caseId, Letter.Purpose purpose) {}
