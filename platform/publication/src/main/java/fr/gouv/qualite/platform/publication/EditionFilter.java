package fr.gouv.qualite.platform.publication;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import org.jspecify.annotations.Nullable;

/**
 * Which editions of a kind are wanted; all of them where nothing is said.
 *
 * @param place code of a site, or of a prefecture for what is about all of it
 */
public record EditionFilter(
        String kind,
        @Nullable PrefectureCode prefecture,
        @Nullable String place,
        @Nullable Period period) {

    public static EditionFilter of(
            String kind, @Nullable PrefectureCode prefecture, @Nullable SiteCode site, @Nullable Period period) {
        return new EditionFilter(kind, prefecture, site == null ? null : site.value(), period);
    }
}
