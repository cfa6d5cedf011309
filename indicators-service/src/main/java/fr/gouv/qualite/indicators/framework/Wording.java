package fr.gouv.qualite.indicators.framework;

import fr.gouv.qualite.platform.Sense;
import fr.gouv.qualite.platform.Unit;
import fr.gouv.qualite.platform.figures.Formula;

/** The choices that define an indicator, in the words of the screens. */
final class Wording {

    private Wording() {}

    static String of(Unit unit) {
        return switch (unit) {
            case PERCENT -> "pourcentage";
            case PER_MILLE -> "pour mille";
            case WORKING_DAYS -> "jours ouvrés";
            case DAYS -> "jours";
            case HOURS -> "heures";
            case COUNT -> "nombre";
            case COUNT_PER_YEAR -> "nombre par an";
        };
    }

    static String of(Sense sense) {
        return switch (sense) {
            case HIGHER_IS_BETTER -> "plus c’est haut, mieux c’est";
            case LOWER_IS_BETTER -> "plus c’est bas, mieux c’est";
        };
    }

    static String of(Formula formula) {
        return switch (formula) {
            case RATIO -> "taux, d’un numérateur et d’un dénominateur";
            case MEAN -> "moyenne, d’une somme et d’un effectif";
            case MEDIAN -> "médiane";
            case COUNT -> "nombre";
            case VALUE -> "valeur";
        };
    }

    static String of(Feed feed) {
        return switch (feed) {
            case ENTERED -> "saisie";
            case IMPORTED -> "importée";
            case COMPUTED -> "calculée par la plateforme";
            case PUSHED -> "transmise par un système";
        };
    }
}
