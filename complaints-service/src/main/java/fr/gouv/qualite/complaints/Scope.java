package fr.gouv.qualite.complaints;

/** What a case is about: the reception of the public, or something that is for another service. */
public enum Scope implements Labelled {
    TO_QUALIFY("À qualifier"),
    RECEPTION("Qualité de l’accueil"),
    FILE_PROGRESS("Avancement d’un dossier"),
    NEIGHBOUR_DISPUTE("Conflit de voisinage"),
    TOWN_HALL_RECEPTION("Accueil en mairie"),
    PREFECT_INTERVENTION("Demande d’intervention du préfet"),
    OTHER_ADMINISTRATION("Autre administration");

    private final String label;

    Scope(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether it is known to be for another service, to which the person is redirected. */
    public boolean isForSomeoneElse() {
        return this != TO_QUALIFY && this != RECEPTION;
    }
}
