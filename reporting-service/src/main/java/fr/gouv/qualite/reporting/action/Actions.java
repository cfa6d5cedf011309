package fr.gouv.qualite.reporting.action;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The actions of every plan. */
@ApplicationScoped
class Actions implements PanacheRepositoryBase<Action, UUID> {

    /** The action. @throws Problem 404 when there is none */
    Action get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("Cette action n’existe pas ou plus."));
    }

    /** The plan in its order, after a position. */
    List<Action> after(long position, Filter filter, int limit) {
        Map<String, Object> parameters = filter.parameters();
        String condition =
                parameters.keySet().stream().map(name -> name + " = :" + name).collect(Collectors.joining(" AND "));
        parameters.put("position", position);
        return find(condition + " AND position > :position ORDER BY position", parameters)
                .page(Page.ofSize(limit))
                .list();
    }

    /** The whole plan of a prefecture, or what of it concerns one site: its own actions and the common ones. */
    List<Action> plan(PrefectureCode prefecture, @Nullable String site) {
        return site == null
                ? list("prefecture = ?1 ORDER BY position", prefecture.value())
                : list("prefecture = ?1 AND (site IS NULL OR site = ?2) ORDER BY position", prefecture.value(), site);
    }

    /** The references of the survey themes and gaps of grids that already have an action. */
    Set<String> answered(PrefectureCode prefecture) {
        return list(
                        "prefecture = ?1 AND origin in ?2",
                        prefecture.value(),
                        List.of(Origin.SURVEY_THEME, Origin.GRID_GAP))
                .stream()
                .map(Action::originReference)
                .filter(reference -> reference != null)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Which actions a list keeps; what is null does not matter. */
    record Filter(
            PrefectureCode prefecture,
            @Nullable SiteCode site,
            @Nullable Progress progress,
            @Nullable Origin origin) {

        private Map<String, Object> parameters() {
            Map<String, Object> given = new LinkedHashMap<>();
            given.put("prefecture", prefecture.value());
            if (site != null) {
                given.put("site", site.value());
            }
            if (progress != null) {
                given.put("progress", progress);
            }
            if (origin != null) {
                given.put("origin", origin);
            }
            return given;
        }
    }
}
