package fr.gouv.qualite.complaints.casefile.theme;

import fr.gouv.qualite.complaints.casefile.Author;
import fr.gouv.qualite.complaints.casefile.CaseStep;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * The themes that the cases of a prefecture bear. No other list is kept of them: a theme that no case bears is forgotten,
 * and one that told of somebody goes with their data.
 */
@ApplicationScoped
public class ThemeTable {

    private static final int MOST = 500;

    @Inject
    Session database;

    /** A theme as the prefecture already writes it, whatever its capitals, accents and spaces; as given when it is new. */
    public @Nullable String spelled(PrefectureCode prefecture, @Nullable String theme) {
        if (theme == null || theme.isBlank()) {
            return null;
        }
        return database.createNativeQuery(
                        "SELECT theme FROM case_file WHERE prefecture = :prefecture AND theme_key(theme) = theme_key(:theme) LIMIT 1",
                        String.class)
                .setParameter("prefecture", prefecture.value())
                .setParameter("theme", theme)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> theme.strip().replaceAll("\\s+", " "));
    }

    /** @param sites those whose cases count; all of the prefecture when empty */
    List<ThemeView> of(PrefectureCode prefecture, Collection<SiteCode> sites) {
        return database.createNativeQuery("""
                        SELECT theme, count(*), max(received_on) FROM case_file
                        WHERE theme IS NOT NULL AND prefecture = :prefecture AND (:all OR site IN (:sites))
                        GROUP BY theme ORDER BY count(*) DESC, theme""", ThemeView.class)
                .setParameter("prefecture", prefecture.value())
                .setParameter("all", sites.isEmpty())
                .setParameterList(
                        "sites",
                        sites.isEmpty()
                                ? List.of("")
                                : sites.stream().map(SiteCode::value).toList())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Writes another theme on all cases that bear one of these, each with its entry in the history. */
    @Transactional(Transactional.TxType.MANDATORY)
    long replace(PrefectureCode prefecture, List<String> themes, String into, Author author) {
        return database.createNativeMutationQuery("""
                        WITH changed AS (
                            UPDATE case_file SET theme = :into, steps = steps + 1, version = version + 1
                            WHERE prefecture = :prefecture AND theme IN (:themes) AND theme <> :into
                            RETURNING id, steps, time_zone)
                        INSERT INTO case_event (case_id, position, type, at, took_place, author_id, author_name, summary)
                        SELECT id, steps, :type, :at, (:at AT TIME ZONE time_zone)::date, :author, :name, :summary
                        FROM changed""")
                .setParameter("into", into)
                .setParameter("prefecture", prefecture.value())
                .setParameterList("themes", themes)
                .setParameter("type", CaseStep.NOTE.name())
                .setParameter("at", author.at())
                .setParameter("author", author.id())
                .setParameter("name", author.name())
                .setParameter("summary", "Thème renommé, pour toutes les demandes de la préfecture.")
                .executeUpdate();
    }
}
