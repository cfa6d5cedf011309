package fr.gouv.qualite.indicators.transparency;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.indicators.month.MonthKey;
import fr.gouv.qualite.indicators.month.SiteMonths;
import fr.gouv.qualite.indicators.organisation.SiteView;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.publication.Edition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Tells which published displays await a corrected version: those of which a month is unlocked, then those whose figures
 * are other ones once it is locked again. A former version awaits nothing.
 */
@ApplicationScoped
class AwaitedCorrections {

    @Inject
    SiteMonths months;

    @Inject
    DisplayEditions editions;

    @Inject
    DraftDisplays drafts;

    @Inject
    Catalogue catalogue;

    /** Since when, by edition; the others are absent. */
    Map<UUID, Instant> of(Collection<Edition> found) {
        List<Edition> latest = found.stream().filter(Edition::latest).toList();
        Map<MonthKey, Instant> reopened = months.reopened(latest.stream()
                .flatMap(edition -> DisplayEditions.periods(edition).stream())
                .toList());
        Map<UUID, Instant> awaited = new HashMap<>();
        latest.forEach(edition -> earliest(edition, reopened).ifPresent(since -> awaited.put(edition.id(), since)));
        changed(latest).forEach((edition, since) -> awaited.putIfAbsent(edition, since));
        return awaited;
    }

    /** Drafts again only the displays of which a month was locked since they were published. */
    private Map<UUID, Instant> changed(List<Edition> latest) {
        Map<MonthKey, Instant> published = new HashMap<>();
        latest.forEach(edition ->
                DisplayEditions.periods(edition).forEach(period -> published.put(period, edition.publishedAt())));
        Map<MonthKey, Instant> locked = months.lockedSince(published);
        Map<Period, List<Edition>> byQuarter = latest.stream()
                .filter(edition -> earliest(edition, locked).isPresent())
                .collect(groupingBy(Edition::period));
        Map<UUID, Instant> changed = new HashMap<>();
        byQuarter.forEach((quarter, candidates) -> {
            Map<String, DisplayContent> now = now(quarter, candidates);
            for (Edition edition : candidates) {
                DisplayContent content = now.get(edition.place());
                if (content != null && editions.content(edition).differsFrom(content)) {
                    changed.put(edition.id(), earliest(edition, locked).orElseThrow());
                }
            }
        });
        return changed;
    }

    /** What the displays of these sites would say now, by site. */
    private Map<String, DisplayContent> now(Period quarter, List<Edition> candidates) {
        List<SiteCode> places =
                candidates.stream().map(edition -> SiteCode.of(edition.place())).toList();
        List<SiteView> sites = catalogue.sites().stream()
                .filter(site -> places.contains(site.code()))
                .toList();
        return drafts.run(sites, quarter).stream()
                .map(Draft::content)
                .collect(toMap(DisplayContent::site, content -> content));
    }

    private static Optional<Instant> earliest(Edition edition, Map<MonthKey, Instant> instants) {
        Stream<Instant> those =
                DisplayEditions.periods(edition).stream().map(instants::get).filter(Objects::nonNull);
        return those.min(Comparator.naturalOrder());
    }
}
