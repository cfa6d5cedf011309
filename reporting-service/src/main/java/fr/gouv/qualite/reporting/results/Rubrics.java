package fr.gouv.qualite.reporting.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rubrics of the frameworks, in the order of their chapters. Indicators bring only their code. */
final class Rubrics {

    private static final String NONE = "Autres indicateurs";

    private static final Map<String, String> TITLES = new LinkedHashMap<>();

    static {
        TITLES.put("GENERAL", "Dispositions générales");
        TITLES.put("PHYSICAL", "Accueil physique");
        TITLES.put("TELEPHONE", "Téléphone");
        TITLES.put("WEBSITE", "Site internet");
        TITLES.put("MAIL", "Courriers et courriels");
        TITLES.put("SOCIAL", "Réseaux sociaux");
        TITLES.put("TRAINING", "Formation");
        TITLES.put("COMPLAINTS", "Réclamations et suggestions");
        TITLES.put("TITLES", "Délivrance des titres");
        TITLES.put("EMERGENCY", "Communication d’urgence");
    }

    private Rubrics() {}

    /** The title of a rubric; one that is not known here is taken as it comes. */
    static String title(@Nullable String rubric) {
        return rubric == null ? NONE : Objects.requireNonNull(TITLES.getOrDefault(rubric, rubric));
    }

    /** Where a rubric stands; those not known here come last. */
    static int rank(@Nullable String rubric) {
        int place = rubric == null ? -1 : List.copyOf(TITLES.keySet()).indexOf(rubric);
        return place < 0 ? TITLES.size() : place;
    }
}
