package fr.gouv.qualite.indicators.transparency;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.publication.Edition;
import fr.gouv.qualite.platform.publication.Publisher;
import fr.gouv.qualite.platform.service.http.ResourceVersion;
import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import fr.gouv.qualite.platform.service.time.SiteDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Publishes the display of a site's quarter for good; a correction is a new version, which says what it corrects. */
@ApplicationScoped
@Transactional
class PublishDisplay {

    @Inject
    DraftDisplays drafts;

    @Inject
    DisplayEditions editions;

    @Inject
    FollowCorrections corrections;

    @Inject
    SiteDay siteDay;

    @Inject
    Caller caller;

    /** @param seen the fingerprint of the draft that the person has seen */
    void run(SiteCode site, Period quarter, @Nullable String seen, @Nullable String correction) {
        caller.mustManage(site.prefecture());
        editions.lock(site, quarter);
        Draft draft = drafts.run(site, quarter);
        List<Edition> history = editions.history(site, quarter);
        Edition last = history.isEmpty() ? null : history.getFirst();
        drafts.obstacle(draft, quarter, last, site).ifPresent(obstacle -> {
            throw obstacle;
        });
        mustHaveSeen(draft, seen);
        if (last != null && (correction == null || correction.isBlank())) {
            throw Problem.invalid("correction", "Dites au public ce que cette version corrige.");
        }
        editions.publish(
                site,
                quarter,
                draft,
                siteDay.today(site),
                last == null ? null : correction,
                new Publisher(caller.id(), caller.name()));
        corrections.run(site, quarter);
    }

    private static void mustHaveSeen(Draft draft, @Nullable String seen) {
        if (seen == null || seen.isBlank()) {
            throw CommonProblem.VERSION_REQUIRED.with(
                    "Indiquez dans l’en-tête If-Match le projet que vous avez lu (ETag).");
        }
        if (!ResourceVersion.names(seen, draft.sha256())) {
            throw CommonProblem.STALE_VERSION.with(
                    "Les chiffres ont changé depuis que vous avez lu ce projet. Relisez-le, puis publiez.");
        }
    }
}
