package fr.gouv.qualite.indicators.transparency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.gouv.qualite.indicators.month.MonthKey;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.publication.Edition;
import fr.gouv.qualite.platform.publication.EditionFilter;
import fr.gouv.qualite.platform.publication.EditionPlace;
import fr.gouv.qualite.platform.publication.Editions;
import fr.gouv.qualite.platform.publication.Publication;
import fr.gouv.qualite.platform.publication.Publisher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The published displays. */
@ApplicationScoped
class DisplayEditions {

    static final String KIND = "transparency-display";

    /** The form of {@link DisplayContent}; a reader accepts every one that was ever published. */
    private static final int SCHEMA_VERSION = 1;

    private static final int ALL = Integer.MAX_VALUE;

    @Inject
    Editions editions;

    @Inject
    ObjectMapper json;

    private static String subject(SiteCode site, Period quarter) {
        return site + "/" + quarter;
    }

    /** The months of an edition's quarter, and the quarter itself: its figures come from all of them. */
    static List<MonthKey> periods(Edition edition) {
        SiteCode site = SiteCode.of(edition.place());
        Period quarter = edition.period();
        return Stream.concat(quarter.months().stream(), Stream.of(quarter))
                .map(period -> new MonthKey(site, period))
                .toList();
    }

    /** Makes other publications of the same place wait until the transaction ends. */
    void lock(SiteCode site, Period quarter) {
        editions.lock(KIND, subject(site, quarter));
    }

    /** The latest version of a site's quarter. */
    Optional<Edition> latest(SiteCode site, Period quarter) {
        return editions.latest(KIND, subject(site, quarter));
    }

    /** The versions of a site's quarter, the latest first. */
    List<Edition> history(SiteCode site, Period quarter) {
        return editions.history(KIND, subject(site, quarter));
    }

    /** The latest versions of a quarter at the sites of a prefecture. */
    List<Edition> latest(PrefectureCode prefecture, Period quarter) {
        return editions.latest(EditionFilter.of(KIND, prefecture, null, quarter), Optional.empty(), ALL);
    }

    /** The latest versions, recent quarters first, after this place of the list. */
    List<Edition> latest(
            @Nullable PrefectureCode prefecture,
            @Nullable SiteCode site,
            @Nullable Period quarter,
            Optional<EditionPlace> after,
            int most) {
        return editions.latest(EditionFilter.of(KIND, prefecture, site, quarter), after, most);
    }

    /** When one of them was last published; absent when there is none. */
    Optional<Instant> lastChange(@Nullable PrefectureCode prefecture) {
        return editions.lastChange(EditionFilter.of(KIND, prefecture, null, null));
    }

    void publish(
            SiteCode site, Period quarter, Draft draft, LocalDate today, @Nullable String correction, Publisher by) {
        editions.publish(new Publication(
                KIND,
                subject(site, quarter),
                site.prefecture(),
                site.value(),
                quarter,
                SCHEMA_VERSION,
                draft.json(),
                today,
                correction,
                by));
    }

    DisplayContent content(Edition edition) {
        try {
            return json.readValue(edition.content(), DisplayContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Unreadable display " + edition.subject(), e);
        }
    }
}
