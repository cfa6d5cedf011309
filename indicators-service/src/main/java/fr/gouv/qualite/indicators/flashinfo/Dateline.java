package fr.gouv.qualite.indicators.flashinfo;

import fr.gouv.qualite.indicators.FrenchDate;
import org.jspecify.annotations.Nullable;

/** The line of a flash-info that says when it was published. */
final class Dateline {

    private Dateline() {}

    static String of(@Nullable FlashInfo it) {
        return it == null || it.publishedOn == null
                ? "Projet, non publié."
                : (it.edition > 1 ? "Corrigé" : "Publié") + " le " + FrenchDate.of(it.publishedOn) + ".";
    }
}
