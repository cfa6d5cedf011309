package fr.gouv.qualite.indicators.organisation;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.Problem;
import java.util.List;
import java.util.stream.Stream;

/** What a prefecture's perimeters may not say. */
final class Perimeters {

    private Perimeters() {}

    static void check(PrefectureCode prefecture, List<Perimeter> perimeters) {
        for (int i = 0; i < perimeters.size(); i++) {
            Perimeter it = perimeters.get(i);
            String field = "perimeters[" + i + "]";
            if (it.to() != null && it.to().isBefore(it.from())) {
                throw Problem.invalid(field + ".to", "Le dernier jour d’un périmètre suit le premier.");
            }
            Stream<SiteCode> sites = it.sites() == null ? Stream.of() : it.sites().stream();
            if (!sites.allMatch(site -> site.prefecture().equals(prefecture))) {
                throw Problem.invalid(field + ".sites", "Un périmètre ne tient que des sites de sa préfecture.");
            }
            Stream<Bureau> bureaux = it.bureaux() == null ? Stream.of() : it.bureaux().stream();
            if (!bureaux.allMatch(
                    bureau -> bureau.site().prefecture().equals(prefecture) && it.asksOf(bureau.site()))) {
                throw Problem.invalid(field + ".bureaux", "Un bureau engagé se trouve sur un site du périmètre.");
            }
        }
    }
}
