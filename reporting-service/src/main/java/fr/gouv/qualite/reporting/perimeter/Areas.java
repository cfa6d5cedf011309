package fr.gouv.qualite.reporting.perimeter;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.figures.Perimeter;
import fr.gouv.qualite.platform.figures.SiteDates;
import fr.gouv.qualite.reporting.facts.Facts;
import fr.gouv.qualite.reporting.facts.Place;
import fr.gouv.qualite.reporting.facts.ReadModel;
import fr.gouv.qualite.reporting.facts.Scope;
import fr.gouv.qualite.reporting.topic.OrganisationFact;
import fr.gouv.qualite.reporting.topic.OrganisationFact.Commitment;
import fr.gouv.qualite.reporting.topic.OrganisationFact.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The sites and prefectures that are known. */
@ApplicationScoped
public class Areas {

    @Inject
    Facts facts;

    @Inject
    ReadModel readModel;

    /** A site, or a prefecture with its sites; empty when it is not known. */
    public Optional<Area> find(Scope scope, String code) {
        PrefectureCode prefecture = scope == Scope.SITE ? SiteCode.of(code).prefecture() : PrefectureCode.of(code);
        List<OrganisationFact> all = facts.at(new Place(Scope.PREFECTURE, prefecture.value()), OrganisationFact.class);
        Optional<OrganisationFact> own = all.stream()
                .filter(fact -> fact.code().equals(code) && fact.kind().name().equals(scope.name()))
                .findFirst();
        if (own.isEmpty()) {
            readModel.mustBeLive();
        }
        return own.map(fact -> area(scope, fact, prefecture, all));
    }

    private static Area area(Scope scope, OrganisationFact own, PrefectureCode prefecture, List<OrganisationFact> all) {
        List<OrganisationFact> sites = all.stream()
                .filter(fact -> fact.kind() == Kind.SITE)
                .filter(fact -> scope == Scope.PREFECTURE || fact.code().equals(own.code()))
                .toList();
        String prefectureName = prefectureName(all, prefecture);
        return new Area(
                new PerimeterView(
                        scope,
                        own.code(),
                        scope == Scope.SITE ? own.name() : prefectureName,
                        prefecture,
                        prefectureName,
                        sites.stream()
                                .map(site -> new PerimeterView.Site(site.code(), site.name()))
                                .toList()),
                sites.stream()
                        .map(site -> new SiteDates(SiteCode.of(site.code()), site.openedOn(), site.closedOn()))
                        .toList(),
                commitments(all));
    }

    /** « Préfecture de la Seine-Maritime » is the name of its main site; the prefecture's own is the département's. */
    private static String prefectureName(List<OrganisationFact> all, PrefectureCode prefecture) {
        return all.stream()
                .filter(fact -> "PREFECTURE".equals(fact.siteType()))
                .findFirst()
                .or(() -> all.stream()
                        .filter(fact -> fact.kind() == Kind.PREFECTURE)
                        .findFirst())
                .map(OrganisationFact::name)
                .orElse(prefecture.value());
    }

    private static Optional<List<Perimeter>> commitments(List<OrganisationFact> all) {
        return all.stream()
                .filter(fact -> fact.kind() == Kind.PREFECTURE)
                .findFirst()
                .map(OrganisationFact::perimeters)
                .map(perimeters -> perimeters.stream().map(Areas::commitment).toList());
    }

    private static Perimeter commitment(Commitment commitment) {
        return new Perimeter(
                commitment.framework(),
                commitment.frameworkVersion(),
                commitment.modules(),
                commitment.from(),
                commitment.to(),
                commitment.sites() == null ? List.of() : commitment.sites());
    }
}
