package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.indicators.reference.Feed;
import fr.gouv.qualite.platform.Period;
import java.time.LocalDate;
import java.util.Optional;

/** Why a cell cannot be changed, in words a person understands. */
record Editing(LocalDate today, boolean locked, boolean mayEnter, boolean maySystemPush) {

    static final String NOT_YOURS =
            "La saisie de ce site est réservée à son référent qualité" + " et au responsable qualité de la préfecture.";
    static final String COMPUTED = "Cette valeur est calculée par la plateforme à partir des réclamations.";

    Optional<String> whyNot(Period period) {
        if (period.firstDay().isAfter(today)) {
            return Optional.of("Cette période (" + period.label() + ") n’a pas encore commencé.");
        }
        if (locked) {
            return Optional.of("Ce mois est verrouillé (" + period.label()
                    + ") : demandez au responsable qualité de le déverrouiller.");
        }
        return mayEnter || maySystemPush ? Optional.empty() : Optional.of(NOT_YOURS);
    }

    Optional<String> whyNot(Period period, Feed feed) {
        return whyNot(period)
                .or(() -> feed == Feed.COMPUTED ? Optional.of(COMPUTED) : Optional.empty())
                .or(() -> !mayEnter && feed != Feed.PUSHED ? Optional.of(NOT_YOURS) : Optional.empty());
    }
}
