package fr.gouv.qualite.indicators.framework;

import static java.util.Objects.requireNonNull;

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
        List<References.Dated> versions = references.versions(Framework.class);
        long changes = versions.stream()
                .collect(Collectors.toMap(References.Dated::code, References.Dated::version, Math::max))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
        Map<String, List<IndicatorEvent.Asking>> askedBy = askedBy(versions);
        references.all(Indicator.class, IndicatorView::of).stream()
                .filter(indicator -> codes.contains(indicator.code()))
                .forEach(indicator -> outbox.add(IndicatorsEvent.INDICATOR_CHANGED.of(
                        indicator.code(),
                        IndicatorEvent.of(
                                indicator,
                                askedBy.getOrDefault(indicator.code(), List.of()),
                                indicator.version() + changes + IndicatorsEvent.GENERATION))));
    }

    private Map<String, List<IndicatorEvent.Asking>> askedBy(List<References.Dated> versions) {
        Map<References.Key, Edition> editions =
                Edition.of(versions).stream().collect(Collectors.toMap(Edition::key, edition -> edition));
        Map<String, List<IndicatorEvent.Asking>> askedBy = new HashMap<>();
        references
                .versions(Framework.class, editions.keySet(), (key, framework) -> Map.entry(key, framework))
                .forEach(version -> ask(requireNonNull(editions.get(version.getKey())), version.getValue(), askedBy));
        return askedBy;
    }

    private static void ask(Edition edition, Framework framework, Map<String, List<IndicatorEvent.Asking>> askedBy) {
        for (Framework.Module module : framework.modules()) {
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
