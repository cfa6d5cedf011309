package fr.gouv.qualite.platform.mail;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter is about to be handed to the mail server: its service may complete the envelope.
 *
 * @param headers the headers by their names, to add to, change or remove
 */
public record LetterLeaves(@Nullable UUID about, String purpose, Map<String, String> headers) {}
