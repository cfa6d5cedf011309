package fr.gouv.qualite.platform.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail as plain text that any device reads aloud.
 *
 * @param about what it is about, by its service's own id; absent when it is about nothing in particular
 * @param purpose why it is sent, a word of its service's own
 */
public record Letter(@Nullable UUID about, String purpose, String recipient, String subject, String body) {}
