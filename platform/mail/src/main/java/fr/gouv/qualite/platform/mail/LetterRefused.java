package fr.gouv.qualite.platform.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter will not reach its recipient. Observers run in the transaction that forgets it. */
public record LetterRefused(@Nullable UUID about, String purpose) {}
