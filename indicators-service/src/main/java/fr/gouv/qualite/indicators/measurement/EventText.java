package fr.gouv.qualite.indicators.measurement;

import static java.util.Objects.requireNonNull;

/** The sentences of the history, in French. */
final class EventText {

    private EventText() {}

    static String of(MeasurementEvent event) {
        return switch (event.type()) {
            case ENTERED -> "Saisie : " + change(event) + remark(event);
            case IMPORTED -> "Importée : " + change(event) + remark(event);
            case PUSHED -> "Transmise par un système : " + change(event) + remark(event);
            case COMPUTED -> "Calculée : " + change(event);
            case COUNTED -> "Somme des journées : " + change(event);
            case OVERRIDDEN ->
                "Valeur calculée remplacée (" + requireNonNull(event.after()).reason() + ") : " + change(event)
                        + remark(event);
            case RESTORED -> "Valeur calculée rétablie : " + change(event);
            case NOT_TAKEN_LOCKED -> "Recalcul non repris, mois verrouillé : " + change(event);
            case NOT_TAKEN_OVERRIDDEN -> "Recalcul non repris, valeur remplacée : " + change(event);
            case NOT_TAKEN_ENTERED -> "Somme des journées non reprise, valeur saisie : " + change(event);
            case TAKEN_ON_UNLOCK -> "Recalcul repris au déverrouillage : " + change(event);
            case NOT_ASKED -> "Valeur calculée retirée, hors du périmètre : " + change(event);
            case VALIDATED -> event.indicator() == null ? validated(event) : "Validée";
            case LOCKED -> event.indicator() == null ? "Période verrouillée" : "Verrouillée";
            case UNLOCKED ->
                (event.indicator() == null ? "Période déverrouillée. Motif : " : "Déverrouillée : ") + event.reason();
        };
    }

    private static String validated(MeasurementEvent event) {
        int cells = requireNonNull(event.cells());
        return cells > 1 ? cells + " saisies validées" : "Une saisie validée";
    }

    private static String change(MeasurementEvent event) {
        return requireNonNull(event.before()).text() + " → "
                + requireNonNull(event.after()).text();
    }

    private static String remark(MeasurementEvent event) {
        String remark = requireNonNull(event.after()).remark();
        return remark == null ? "" : " ; remarque : " + remark;
    }
}
