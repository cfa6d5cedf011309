package fr.gouv.qualite.complaints.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The mail server took a letter. Observers run in the transaction that forgets it. */
public record LetterSent(@Nullable UUID caseId, Letter.Purpose purpose) {}
