package fr.gouv.qualite.indicators.flashinfo;

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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The published flash-infos. */
@ApplicationScoped
class FlashEditions {

    static final String KIND = "flash-info";

    /** The form of {@link FlashContent}; a reader accepts every one that was ever published. */
    private static final int SCHEMA_VERSION = 1;

    @Inject
    Editions editions;

    @Inject
    ObjectMapper json;

    static String subject(SiteCode site, Period.Month month) {
        return site + "/" + month;
    }

    /** The month that an edition is about. */
    static MonthKey month(Edition edition) {
        return new MonthKey(SiteCode.of(edition.place()), edition.period());
    }

    /** Makes other writers of the same month wait until the transaction ends. */
    void lock(SiteCode site, Period.Month month) {
        editions.lock(KIND, subject(site, month));
    }

    Optional<Edition> latest(SiteCode site, Period.Month month) {
        return editions.latest(KIND, subject(site, month));
    }

    /** @param number of the edition; the latest when absent */
    Optional<Edition> find(SiteCode site, Period.Month month, @Nullable Integer number) {
        return number == null ? latest(site, month) : editions.find(KIND, subject(site, month), number);
    }

    List<Edition> latest(
            @Nullable PrefectureCode prefecture, @Nullable SiteCode site, Optional<EditionPlace> after, int most) {
        return editions.latest(EditionFilter.of(KIND, prefecture, site, null), after, most);
    }

    void publish(SiteCode site, Period.Month month, FlashContent content, LocalDate today) {
        editions.publish(new Publication(
                KIND,
                subject(site, month),
                site.prefecture(),
                site.value(),
                month,
                SCHEMA_VERSION,
                write(content),
                today,
                null,
                null));
    }

    FlashContent content(Edition edition) {
        try {
            return json.readValue(edition.content(), FlashContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Unreadable flash-info " + edition.subject(), e);
        }
    }

    private String write(FlashContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
