package fr.gouv.qualite.indicators.digitalpoint;

/** The reason of a visit to a digital point, as the survey after the visit asks it. */
enum Purpose {
    DRIVING_LICENCE("Permis de conduire"),
    VEHICLE_REGISTRATION("Carte grise"),
    IDENTITY("Carte d’identité ou passeport"),
    RESIDENCE_PERMIT("Titre de séjour"),
    OTHER("Autre démarche");

    private final String label;

    Purpose(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
