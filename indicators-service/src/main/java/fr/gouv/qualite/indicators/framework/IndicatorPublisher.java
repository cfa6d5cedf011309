package fr.gouv.qualite.indicators.framework;

import fr.gouv.qualite.indicators.IndicatorsEvent;
import fr.gouv.qualite.indicators.reference.References;
import fr.gouv.qualite.platform.service.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Publishes indicators with the modules that ask for them. */
@ApplicationScoped
class IndicatorPublisher {

    @Inject
    References references;

    @Inject
    Outbox outbox;

    /** Publishes these; their versions grow with every change of an indicator or of a framework. */
    void publish(Collection<String> codes) {
        references.lock(IndicatorEvent.class, "");
        List<References.Saved<Framework>> versions = references.versions(Framework.class);
        long changes = versions.stream()
                .map(References.Saved::key)
                .collect(Collectors.toMap(References.Key::code, References.Key::version, Math::max))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
        Map<String, List<IndicatorEvent.Asking>> askedBy = new HashMap<>();
        Edition.of(versions).forEach(edition -> ask(edition, askedBy));
        references.all(Indicator.class, IndicatorView::of).stream()
                .filter(indicator -> codes.contains(indicator.code()))
                .forEach(indicator -> outbox.add(IndicatorsEvent.INDICATOR_CHANGED.event(
                        indicator.code(),
                        IndicatorEvent.of(
                                indicator,
                                askedBy.getOrDefault(indicator.code(), List.of()),
                                indicator.version() + changes + IndicatorsEvent.GENERATION))));
    }

    private static void ask(Edition edition, Map<String, List<IndicatorEvent.Asking>> askedBy) {
        for (Framework.Module module : edition.content().get().modules()) {
            IndicatorEvent.Asking asking = new IndicatorEvent.Asking(
                    edition.key().code(),
                    edition.key().version(),
                    module.code(),
                    module.mandatory(),
                    edition.from(),
                    edition.to());
            module.engagements().stream()
                    .flatMap(engagement -> engagement.measured().stream())
                    .distinct()
                    .forEach(code -> askedBy.computeIfAbsent(code, absent -> new ArrayList<>())
                            .add(asking));
        }
    }
}
