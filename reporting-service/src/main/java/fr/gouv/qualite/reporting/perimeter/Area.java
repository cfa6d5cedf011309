package fr.gouv.qualite.reporting.perimeter;

import fr.gouv.qualite.platform.figures.Perimeter;
import fr.gouv.qualite.platform.figures.SiteDates;
import fr.gouv.qualite.reporting.facts.Place;
import java.util.List;
import java.util.Optional;

/**
 * Where figures are about, for those who compute them.
 *
 * @param shown the same as clients read it
 * @param sites the sites of the perimeter, and when each was open
 * @param commitments what the prefecture committed to; empty when it is not known here
 */
public record Area(PerimeterView shown, List<SiteDates> sites, Optional<List<Perimeter>> commitments) {

    public Place place() {
        return new Place(shown.scope(), shown.code());
    }
}
