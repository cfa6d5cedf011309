package fr.gouv.qualite.indicators.transparency;

import fr.gouv.qualite.indicators.opendata.OpenCsv;

/** A published display as CSV, a line for each figure. */
final class DisplayCsv {

    private static final String HEAD = OpenCsv.line(
            "code_structure",
            "titre_structure",
            "commune",
            "trimestre",
            "code_indicateur",
            "libelle_indicateur",
            "valeur",
            "unite",
            "situation",
            "couverture",
            "remarque",
            "cible_comparaison",
            "cible_valeur",
            "cible_atteinte",
            "source",
            "version",
            "date_publication",
            "correction");

    private DisplayCsv() {}

    static String of(PublicDisplayView display) {
        StringBuilder csv = new StringBuilder(HEAD);
        for (DisplayLine it : display.lines()) {
            csv.append(OpenCsv.line(
                    display.site(),
                    display.siteName(),
                    display.town(),
                    display.quarter(),
                    it.indicator(),
                    it.label(),
                    it.value(),
                    it.unit().label(),
                    situation(it),
                    it.coverage(),
                    it.remark(),
                    it.target() == null
                            ? null
                            : it.target().comparator().symbol().replaceFirst("^=", "égal"),
                    it.target() == null ? null : it.target().value(),
                    met(it),
                    it.source(),
                    display.version(),
                    display.publishedOn(),
                    display.correction()));
        }
        return csv.toString();
    }

    private static String situation(DisplayLine it) {
        return switch (it.situation()) {
            case MEASURED -> "mesuré";
            case MISSING -> "non disponible";
            case NOT_APPLICABLE -> "sans objet";
            case SUSPENDED -> "suspendu";
        };
    }

    private static String met(DisplayLine it) {
        return switch (it.assessment()) {
            case ON_TARGET -> "oui";
            case OFF_TARGET -> "non";
            default -> "";
        };
    }
}
