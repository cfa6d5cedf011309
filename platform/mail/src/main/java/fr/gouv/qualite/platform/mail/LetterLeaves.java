package fr.gouv.qualite.platform.mail;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter is about to be handed to the mail server: its service may complete the envelope.
 *
 * @param headers the headers by their names, to add to, change or remove
 * @param files the ids of what is to leave with it
 * @param attached these files, to be added by the service that has them
 */
public record LetterLeaves(
        @Nullable UUID about,
        String purpose,
        Map<String, String> headers,
        List<UUID> files,
        List<LetterFile> attached) {}
