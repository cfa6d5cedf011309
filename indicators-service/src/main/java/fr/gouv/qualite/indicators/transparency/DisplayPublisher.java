package fr.gouv.qualite.indicators.transparency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.gouv.qualite.indicators.FrenchDate;
import fr.gouv.qualite.indicators.IndicatorsProblem;
import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.indicators.consolidation.SettledFigure;
import fr.gouv.qualite.indicators.consolidation.SettledFigures;
import fr.gouv.qualite.indicators.framework.DisplayedIndicatorView;
import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.indicators.organisation.SiteView;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import fr.gouv.qualite.platform.service.time.SiteDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Drafts a site's display from its settled figures, and publishes it for good. */
@ApplicationScoped
class DisplayPublisher {

    @Inject
    Catalogue catalogue;

    @Inject
    SiteDay siteDay;

    @Inject
    SettledFigures figures;

    @Inject
    Displays displays;

    @Inject
    PosterMaking posters;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    Draft draft(SiteCode code, Period quarter) {
        mustBeQuarter(quarter);
        List<DisplayedIndicatorView> shown = catalogue.displayed(quarter);
        List<IndicatorView> indicators = indicators(shown);
        return draft(catalogue.site(code), quarter, shown, figures.of(code, quarter, indicators));
    }

    /** The indicators behind what is shown. */
    List<IndicatorView> indicators(List<DisplayedIndicatorView> shown) {
        Map<String, IndicatorView> all = catalogue.indicators();
        return shown.stream()
                .map(it -> all.get(it.indicator()))
                .filter(Objects::nonNull)
                .toList();
    }

    Draft draft(
            SiteView site,
            Period quarter,
            List<DisplayedIndicatorView> shown,
            Map<String, SettledFigure> figuresOfSite) {
        List<DisplayLine> lines = new ArrayList<>();
        for (DisplayedIndicatorView it : shown) {
            SettledFigure figure = figuresOfSite.get(it.indicator());
            if (figure != null) {
                lines.add(DisplayLine.of(it, figure, quarter));
            }
        }
        DisplayContent content = DisplayContent.of(site, quarter, List.copyOf(lines));
        String text = write(content);
        return new Draft(content, text, Fingerprint.of(text));
    }

    /** Why this draft cannot be published; absent when it can. */
    Optional<Problem> obstacle(Draft draft, Period quarter, @Nullable TransparencyDisplay last, SiteCode site) {
        if (!quarter.lastDay().isBefore(today(site))) {
            return Optional.of(IndicatorsProblem.QUARTER_NOT_OVER.with(
                    "Ce trimestre n’est pas terminé : son affichage se publie à partir du "
                            + FrenchDate.of(quarter.lastDay().plusDays(1)) + "."));
        }
        if (!draft.content().hasFigures()) {
            return Optional.of(
                    IndicatorsProblem.NOTHING_TO_DISPLAY.with(
                            "Aucun chiffre de cet affichage n’est validé pour ce trimestre : saisissez-les et validez-les d’abord."));
        }
        return last != null && last.sha256.equals(draft.sha256())
                ? Optional.of(IndicatorsProblem.NOTHING_CHANGED.with(
                        "Cet affichage est déjà publié, et aucun chiffre n’a changé depuis."))
                : Optional.empty();
    }

    /** @param seen the fingerprint of the draft that the person has seen */
    TransparencyDisplay publish(
            SiteCode site, Period quarter, @Nullable String seen, @Nullable String correction, Caller caller) {
        displays.serialize(site, quarter);
        Draft draft = draft(site, quarter);
        List<TransparencyDisplay> editions = displays.editions(site, quarter);
        TransparencyDisplay last = editions.isEmpty() ? null : editions.getFirst();
        obstacle(draft, quarter, last, site).ifPresent(it -> {
            throw it;
        });
        mustHaveSeen(draft, seen);
        if (last != null && (correction == null || correction.isBlank())) {
            throw Problem.invalid("correction", "Dites au public ce que cette version corrige.");
        }
        TransparencyDisplay display = display(site, quarter, draft, caller);
        if (last != null) {
            last.latest = false;
            display.version = last.version + 1;
            display.correction = correction;
        }
        display.id = Displays.place(site, quarter) + "/" + display.version;
        displays.persist(display);
        displays.flush();
        posters.make(display, draft.content());
        return display;
    }

    private static void mustHaveSeen(Draft draft, @Nullable String seen) {
        if (seen == null || seen.isBlank()) {
            throw CommonProblem.VERSION_REQUIRED.with(
                    "Indiquez dans l’en-tête If-Match le projet que vous avez lu (ETag).");
        }
        // A gateway that compresses the answer makes its tag weak: it names the same content.
        if (!seen.strip().replaceFirst("^W/", "").equals('"' + draft.sha256() + '"')) {
            throw CommonProblem.STALE_VERSION.with(
                    "Les chiffres ont changé depuis que vous avez lu ce projet. Relisez-le, puis publiez.");
        }
    }

    private TransparencyDisplay display(SiteCode site, Period quarter, Draft draft, Caller caller) {
        TransparencyDisplay display = new TransparencyDisplay();
        display.prefecture = site.prefecture().value();
        display.site = site.value();
        display.quarter = quarter.toString();
        display.firstDay = quarter.firstDay();
        display.version = 1;
        display.latest = true;
        display.publishedAt = clock.instant();
        display.publishedOn = today(site);
        display.publishedById = caller.id();
        display.publishedByName = caller.name();
        display.content = draft.json();
        display.sha256 = draft.sha256();
        return display;
    }

    DisplayContent content(TransparencyDisplay display) {
        try {
            return json.readValue(display.content, DisplayContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Unreadable display " + display.id, e);
        }
    }

    String write(Object content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private LocalDate today(SiteCode site) {
        return siteDay.today(site);
    }

    static void mustBeQuarter(Period period) {
        if (!(period instanceof Period.Quarter)) {
            throw Problem.invalid("period", "L’affichage est trimestriel : écrivez par exemple 2021-Q4.");
        }
    }
}
