package fr.gouv.qualite.complaints.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The mail server refused a letter for good. Observers run in the transaction that forgets it. */
public record LetterRefused(@Nullable UUID caseId, Letter.Purpose purpose) {}
