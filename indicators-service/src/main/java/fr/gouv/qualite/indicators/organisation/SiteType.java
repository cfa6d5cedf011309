package fr.gouv.qualite.indicators.organisation;

/** What a site is. */
public enum SiteType {
    PREFECTURE("préfecture"),
    SUB_PREFECTURE("sous-préfecture"),
    ANNEX("annexe");

    private final String label;

    SiteType(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
