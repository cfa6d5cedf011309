package fr.gouv.qualite.platform.mail;

import java.io.InputStream;

/**
 * A file that leaves with a letter.
 *
 * @param name as the recipient sees it
 * @param content read once
 */
public record LetterFile(String name, String mediaType, InputStream content) {}
