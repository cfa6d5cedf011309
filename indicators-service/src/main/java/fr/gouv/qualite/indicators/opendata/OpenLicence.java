package fr.gouv.qualite.indicators.opendata;

/** Under which terms anyone may reuse the results: Licence Ouverte 2.0 (Etalab), the State's own. */
final class OpenLicence {

    static final String ADDRESS = "https://www.etalab.gouv.fr/licence-ouverte-open-licence/";

    private OpenLicence() {}
}
