package fr.gouv.qualite.complaints.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it was given to the person.
 *
 * @param day when it was given
 * @param template what it was made from, when it was
 */
public record GivenAnswer(
        String text,
        LocalDate day,
        AnswerMeans means,
        @Nullable UsedTemplate template) {}
