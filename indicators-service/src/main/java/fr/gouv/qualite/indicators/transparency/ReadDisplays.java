package fr.gouv.qualite.indicators.transparency;

import static java.util.stream.Collectors.toMap;

import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.indicators.organisation.SiteView;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.publication.Edition;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the displays as they would be published now, and what is published of them. */
@ApplicationScoped
class ReadDisplays {

    @Inject
    DraftDisplays drafts;

    @Inject
    DisplayEditions editions;

    @Inject
    DisplayPosters posters;

    @Inject
    Catalogue catalogue;

    @Inject
    Caller caller;

    /** Where each site of a prefecture is, of those that the caller sees. */
    List<DisplaySummary> of(PrefectureCode prefecture, Period quarter) {
        List<SiteView> sites = catalogue.sites().stream()
                .filter(site -> site.code().prefecture().equals(prefecture) && caller.seesSite(site.code()))
                .toList();
        List<Draft> now = drafts.run(sites, quarter);
        Map<String, Edition> published =
                editions.latest(prefecture, quarter).stream().collect(toMap(Edition::place, edition -> edition));
        return now.stream()
                .map(draft ->
                        DisplaySummary.of(draft, published.get(draft.content().site())))
                .toList();
    }

    DisplayDraftView one(SiteCode site, Period quarter) {
        caller.mustSee(site);
        Draft draft = drafts.run(site, quarter);
        List<Edition> history = editions.history(site, quarter);
        Optional<Problem> obstacle =
                drafts.obstacle(draft, quarter, history.isEmpty() ? null : history.getFirst(), site);
        String whyNot = caller.manages(site.prefecture())
                ? obstacle.map(Problem::detail).orElse(null)
                : "La publication est réservée au responsable qualité de la préfecture.";
        return DisplayDraftView.of(draft, whyNot, history);
    }

    /** The poster of the draft, marked as one. */
    byte[] poster(SiteCode site, Period quarter, PaperSize size) {
        caller.mustSee(site);
        return posters.draft(drafts.run(site, quarter).content(), size);
    }
}
