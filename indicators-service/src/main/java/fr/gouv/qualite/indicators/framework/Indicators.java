package fr.gouv.qualite.indicators.framework;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import fr.gouv.qualite.indicators.Precondition;
import fr.gouv.qualite.indicators.reference.References;
import fr.gouv.qualite.platform.FrenchDate;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.service.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Reads indicators with their targets, saves them and publishes them. */
@ApplicationScoped
public class Indicators {

    @Inject
    References references;

    @Inject
    IndicatorPublisher publisher;

    public List<IndicatorView> all() {
        return references.all(Indicator.class, IndicatorView::of);
    }

    public IndicatorView get(String code) {
        return references
                .find(Indicator.class, code, IndicatorView::of)
                .orElseThrow(() -> References.unknown("L’indicateur", code));
    }

    /** The indicators that the public sees over this period, in the order of the display. */
    public List<DisplayedIndicatorView> displayed(Period period) {
        return displayed().stream()
                .filter(shown -> shown.isShown(period))
                .sorted(comparing(DisplayedIndicatorView::rank).thenComparing(DisplayedIndicatorView::indicator))
                .toList();
    }

    /** The indicators that the public sees at some time. */
    public List<DisplayedIndicatorView> displayed() {
        return references.all(DisplayedIndicator.class, DisplayedIndicatorView::of);
    }

    IndicatorView put(String code, Precondition precondition, Indicator indicator) {
        if (!code.matches("[A-Z0-9_]{1,60}")) {
            throw Problem.invalid("code", "Un code s’écrit en capitales, chiffres et tirets bas, 60 au plus.");
        }
        check(indicator);
        long version = references.put(code, precondition, indicator);
        publisher.publish(Set.of(code));
        return IndicatorView.of(new References.Key(code, version), indicator);
    }

    /** Publishes every indicator as it now is. */
    public void publishAll() {
        publisher.publish(all().stream().map(IndicatorView::code).collect(toSet()));
    }

    private void check(Indicator indicator) {
        if (indicator.validFrom() != null
                && indicator.validTo() != null
                && indicator.validTo().isBefore(indicator.validFrom())) {
            throw Problem.invalid("validTo", "Le dernier jour de mesure suit le premier.");
        }
        List<TargetView> targets = indicator.targets();
        for (int i = 0; i < targets.size(); i++) {
            TargetView target = targets.get(i);
            if (!target.comparator().suits(indicator.sense())) {
                throw Problem.invalid(
                        "targets[" + i + "].comparator",
                        "La comparaison d’une cible contredit le sens de l’indicateur.");
            }
            if (target.prefecture() != null
                    && !references.exists("Prefecture", target.prefecture().value())) {
                throw Problem.invalid(
                        "targets[" + i + "].prefecture", "La préfecture « " + target.prefecture() + " » n’existe pas.");
            }
            if (target.to() != null && target.to().isBefore(target.from())) {
                throw Problem.invalid("targets[" + i + "].to", "Le dernier jour d’une cible suit le premier.");
            }
            for (int j = 0; j < i; j++) {
                if (target.overlaps(targets.get(j))) {
                    throw Problem.invalid(
                            "targets[" + i + "].from",
                            "Deux cibles se recouvrent dans le temps : celles qui commencent le "
                                    + FrenchDate.of(targets.get(j).from()) + " et le " + FrenchDate.of(target.from())
                                    + ". Donnez un dernier jour à la première.");
                }
            }
        }
    }
}
