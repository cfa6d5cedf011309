package fr.gouv.qualite.platform.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The mail server took a letter. Observers run in the transaction that forgets it. */
public record LetterSent(@Nullable UUID about, String purpose, String messageId) {}
