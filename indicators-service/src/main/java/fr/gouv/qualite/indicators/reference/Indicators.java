package fr.gouv.qualite.indicators.reference;

import fr.gouv.qualite.indicators.Precondition;
import fr.gouv.qualite.platform.service.outbox.Event;
import fr.gouv.qualite.platform.service.outbox.Outbox;
import fr.gouv.qualite.platform.service.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Writes an indicator with its targets, and tells it to the other services. */
@ApplicationScoped
class Indicators {

    @Inject
    References references;

    @Inject
    Outbox outbox;

    IndicatorView put(String code, Precondition precondition, Indicator indicator) {
        if (!code.matches("[A-Z0-9_]{1,60}")) {
            throw Problem.invalid("code", "Un code s’écrit en capitales, chiffres et tirets bas, 60 au plus.");
        }
        check(indicator);
        long version = references.put(code, precondition, indicator);
        IndicatorView view = IndicatorView.of(new References.Key(code, version), indicator);
        outbox.add(new Event(
                "qualite.indicators.indicator.v1",
                code,
                "fr.gouv.qualite.indicators.indicator-changed.v1",
                "indicator.v1.json",
                view));
        return view;
    }

    private static void check(Indicator indicator) {
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
            if (target.to() != null && target.to().isBefore(target.from())) {
                throw Problem.invalid("targets[" + i + "].to", "Le dernier jour d’une cible suit le premier.");
            }
        }
    }
}
