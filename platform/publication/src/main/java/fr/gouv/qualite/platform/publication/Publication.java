package fr.gouv.qualite.platform.publication;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be made public for good.
 *
 * @param kind what it is, a word of its service's own: {@code annual-report}
 * @param subject what it is about, in the words of its kind
 * @param place code of the site, or of the prefecture when it is about all of it
 * @param schemaVersion of the form of the content
 * @param content as it will always be read
 * @param publishedOn which day it is there
 * @param correction what it corrects of the edition that it replaces, told to its readers
 */
public record Publication(
        String kind,
        String subject,
        PrefectureCode prefecture,
        String place,
        Period period,
        int schemaVersion,
        String content,
        LocalDate publishedOn,
        @Nullable String correction,
        @Nullable Publisher publisher) {}
