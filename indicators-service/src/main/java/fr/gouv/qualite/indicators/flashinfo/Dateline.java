package fr.gouv.qualite.indicators.flashinfo;

import fr.gouv.qualite.indicators.FrenchDate;
import fr.gouv.qualite.platform.publication.Edition;

/** The line of a flash-info that says when it was published. */
final class Dateline {

    static final String DRAFT = "Projet, non publié.";

    private Dateline() {}

    static String of(Edition edition) {
        return (edition.number() > 1 ? "Corrigé" : "Publié") + " le " + FrenchDate.of(edition.publishedOn()) + ".";
    }
}
