package fr.gouv.qualite.indicators.transparency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.gouv.qualite.indicators.IndicatorsProblem;
import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.indicators.consolidation.SettledFigure;
import fr.gouv.qualite.indicators.consolidation.SettledFigures;
import fr.gouv.qualite.indicators.framework.DisplayedIndicatorView;
import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.indicators.organisation.SiteView;
import fr.gouv.qualite.platform.FrenchDate;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.Sha256;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.publication.Edition;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.time.SiteDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Drafts the displays of sites from their settled figures. */
@ApplicationScoped
class DraftDisplays {

    @Inject
    Catalogue catalogue;

    @Inject
    SiteDay siteDay;

    @Inject
    SettledFigures figures;

    @Inject
    ObjectMapper json;

    Draft run(SiteCode code, Period quarter) {
        return run(List.of(catalogue.site(code)), quarter).getFirst();
    }

    /** One draft a site, in the order of the sites. */
    List<Draft> run(List<SiteView> sites, Period quarter) {
        mustBeQuarter(quarter);
        List<DisplayedIndicatorView> shown = catalogue.displayed(quarter);
        Map<SiteCode, Map<String, SettledFigure>> settled =
                figures.of(sites.stream().map(SiteView::code).toList(), quarter, indicators(shown));
        return sites.stream()
                .map(site -> draft(site, quarter, shown, settled.getOrDefault(site.code(), Map.of())))
                .toList();
    }

    /** The indicators behind what is shown. */
    private List<IndicatorView> indicators(List<DisplayedIndicatorView> shown) {
        Map<String, IndicatorView> all = catalogue.indicators();
        return shown.stream()
                .map(displayed -> all.get(displayed.indicator()))
                .filter(Objects::nonNull)
                .toList();
    }

    private Draft draft(
            SiteView site, Period quarter, List<DisplayedIndicatorView> shown, Map<String, SettledFigure> settled) {
        List<DisplayLine> lines = new ArrayList<>();
        for (DisplayedIndicatorView displayed : shown) {
            SettledFigure figure = settled.get(displayed.indicator());
            if (figure != null) {
                lines.add(DisplayLine.of(displayed, figure, quarter));
            }
        }
        DisplayContent content = DisplayContent.of(site, quarter, List.copyOf(lines));
        try {
            String text = json.writeValueAsString(content);
            return new Draft(content, text, Sha256.of(text));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Why this draft cannot be published; absent when it can. */
    Optional<Problem> obstacle(Draft draft, Period quarter, @Nullable Edition last, SiteCode site) {
        if (!quarter.lastDay().isBefore(siteDay.today(site))) {
            return Optional.of(IndicatorsProblem.QUARTER_NOT_OVER.with(
                    "Ce trimestre n’est pas terminé : son affichage se publie à partir du "
                            + FrenchDate.of(quarter.lastDay().plusDays(1)) + "."));
        }
        if (!draft.content().hasFigures()) {
            return Optional.of(
                    IndicatorsProblem.NOTHING_TO_DISPLAY.with(
                            "Aucun chiffre de cet affichage n’est validé pour ce trimestre : saisissez-les et validez-les d’abord."));
        }
        return last != null && last.says(draft.json())
                ? Optional.of(IndicatorsProblem.NOTHING_CHANGED.with(
                        "Cet affichage est déjà publié, et aucun chiffre n’a changé depuis."))
                : Optional.empty();
    }

    private static void mustBeQuarter(Period period) {
        if (!(period instanceof Period.Quarter)) {
            throw Problem.invalid("period", "L’affichage est trimestriel : écrivez par exemple 2021-Q4.");
        }
    }
}
