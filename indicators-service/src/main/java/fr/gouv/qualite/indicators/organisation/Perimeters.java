package fr.gouv.qualite.indicators.organisation;

import fr.gouv.qualite.indicators.framework.Frameworks;
import fr.gouv.qualite.indicators.reference.References;
import fr.gouv.qualite.platform.FrenchDate;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.figures.FrameworkEdition;
import fr.gouv.qualite.platform.service.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Refuses perimeters that contradict themselves or one another, or that cite what does not exist. */
@ApplicationScoped
class Perimeters {

    @Inject
    Frameworks frameworks;

    @Inject
    References references;

    void check(PrefectureCode prefecture, List<Perimeter> perimeters) {
        Set<String> known =
                perimeters.isEmpty() ? Set.of() : Set.copyOf(references.all(Site.class, (key, site) -> key.code()));
        for (int i = 0; i < perimeters.size(); i++) {
            Perimeter perimeter = perimeters.get(i);
            String field = "perimeters[" + i + "]";
            if (perimeter.to() != null && perimeter.to().isBefore(perimeter.from())) {
                throw Problem.invalid(field + ".to", "Le dernier jour d’un périmètre suit le premier.");
            }
            checkSites(prefecture, perimeter, field, known);
            checkModules(perimeter, field);
            checkSomethingAsked(perimeter, field);
            perimeters.subList(0, i).stream()
                    .filter(perimeter::overlaps)
                    .findFirst()
                    .ifPresent(other -> {
                        throw Problem.invalid(
                                field + ".from",
                                "Deux périmètres du référentiel " + perimeter.framework()
                                        + " se recouvrent dans le temps : ceux qui commencent le "
                                        + FrenchDate.of(other.from()) + " et le " + FrenchDate.of(perimeter.from())
                                        + ". Donnez un dernier jour au premier, ou réunissez-les.");
                    });
        }
    }

    private static void checkSites(PrefectureCode prefecture, Perimeter perimeter, String field, Set<String> known) {
        List<SiteCode> sites = perimeter.sites() == null ? List.of() : perimeter.sites();
        if (!sites.stream().allMatch(site -> site.prefecture().equals(prefecture))) {
            throw Problem.invalid(field + ".sites", "Un périmètre ne tient que des sites de sa préfecture.");
        }
        mustExist(sites.stream(), field + ".sites", known);
        List<Bureau> bureaux = perimeter.bureaux() == null ? List.of() : perimeter.bureaux();
        if (!bureaux.stream()
                .allMatch(bureau -> bureau.site().prefecture().equals(prefecture) && perimeter.asksOf(bureau.site()))) {
            throw Problem.invalid(field + ".bureaux", "Un bureau engagé se trouve sur un site du périmètre.");
        }
        mustExist(bureaux.stream().map(Bureau::site), field + ".bureaux", known);
    }

    private static void mustExist(Stream<SiteCode> sites, String field, Set<String> known) {
        sites.filter(site -> !known.contains(site.value())).findFirst().ifPresent(site -> {
            throw Problem.invalid(field, "Le site « " + site + " » n’existe pas.");
        });
    }

    /** Refuses a perimeter without a module of a framework whose modules are all to be chosen: it would ask for nothing. */
    private void checkSomethingAsked(Perimeter perimeter, String field) {
        List<FrameworkEdition> followed = frameworks.editions().stream()
                .filter(edition -> edition.framework().equals(perimeter.framework()))
                .filter(edition -> perimeter.frameworkVersion() != null
                        ? edition.version() == perimeter.frameworkVersion()
                        : isFollowed(edition, perimeter))
                .toList();
        List<FrameworkEdition.Module> modules =
                followed.stream().flatMap(edition -> edition.modules().stream()).toList();
        if (perimeter.modules().isEmpty()
                && !modules.isEmpty()
                && modules.stream().noneMatch(FrameworkEdition.Module::mandatory)) {
            throw Problem.invalid(
                    field + ".modules", "Choisissez au moins un module : sans module, rien ne serait attendu.");
        }
    }

    private static boolean isFollowed(FrameworkEdition edition, Perimeter perimeter) {
        boolean endsBefore = edition.to() != null && edition.to().isBefore(perimeter.from());
        boolean beginsAfter = edition.from() != null
                && perimeter.to() != null
                && edition.from().isAfter(perimeter.to());
        return !endsBefore && !beginsAfter;
    }

    private void checkModules(Perimeter perimeter, String field) {
        String framework = perimeter.framework();
        Set<String> modules = frameworks
                .modules(framework, null)
                .orElseThrow(() ->
                        Problem.invalid(field + ".framework", "Le référentiel « " + framework + " » n’existe pas."));
        Long version = perimeter.frameworkVersion();
        Set<String> chosenFrom = version == null
                ? modules
                : frameworks
                        .modules(framework, version)
                        .orElseThrow(() -> Problem.invalid(
                                field + ".frameworkVersion",
                                "Le référentiel « " + framework + " » n’a pas de version " + version + "."));
        if (perimeter.modules().stream().distinct().count()
                < perimeter.modules().size()) {
            throw Problem.invalid(field + ".modules", "Un module est choisi deux fois : ne le citez qu’une fois.");
        }
        perimeter.modules().stream()
                .filter(module -> !chosenFrom.contains(module))
                .findFirst()
                .ifPresent(module -> {
                    throw Problem.invalid(
                            field + ".modules",
                            "Le module « " + module + " » n’existe pas dans le référentiel « " + framework + " ».");
                });
    }
}
