package fr.gouv.qualite.platform.mail;

import io.quarkus.mailer.Mail;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter is about to be handed to the mail server: its service may complete the envelope. */
public record LetterLeaves(@Nullable UUID about, String purpose, Mail mail) {}
