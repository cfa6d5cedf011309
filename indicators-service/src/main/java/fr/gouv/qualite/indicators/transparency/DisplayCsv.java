package fr.gouv.qualite.indicators.transparency;

import fr.gouv.qualite.indicators.opendata.OpenCsv;
import java.util.List;

/** A published display as CSV, a line for each figure. */
final class DisplayCsv {

    static final String HEAD = OpenCsv.line(
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
            "correction",
            "en_correction_depuis");

    private DisplayCsv() {}

    static String of(PublicDisplayView display) {
        return HEAD + String.join("", lines(display));
    }

    static List<String> lines(PublicDisplayView display) {
        return display.lines().stream().map(line -> line(display, line)).toList();
    }

    private static String line(PublicDisplayView display, DisplayLine it) {
        return OpenCsv.line(
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
                it.target() == null ? null : it.target().comparator().symbol().replaceFirst("^=", "égal"),
                it.target() == null ? null : it.target().value(),
                met(it),
                it.source(),
                display.version(),
                display.publishedOn(),
                display.correction(),
                display.underCorrectionSince());
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
