package fr.gouv.qualite.complaints.statistics;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cases {@code c} to count, as a condition in SQL and its parameters. */
final class Selection {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private Selection(Period.Month from, Period.Month to) {
        conditions.add("c.received_month BETWEEN :from AND :to");
        parameters.put("from", from.firstDay());
        parameters.put("to", to.firstDay());
    }

    static Selection ofSites(Collection<SiteCode> sites, Period.Month from, Period.Month to) {
        return new Selection(from, to)
                .with(
                        "c.site IN (:sites)",
                        "sites",
                        sites.stream().map(SiteCode::value).toList());
    }

    static Selection ofPrefecture(String prefecture, Period.Month from, Period.Month to) {
        return new Selection(from, to).with("c.prefecture = :prefecture", "prefecture", prefecture);
    }

    static Selection ofTheNation(Period.Month from, Period.Month to) {
        return new Selection(from, to);
    }

    /** Only what the query also asks of the cases themselves. */
    Selection narrowedTo(StatisticsQuery asked) {
        if (asked.kind() != null) {
            with("c.kind = :kind", "kind", asked.kind().name());
        }
        if (asked.channel() != null) {
            with("c.channel = :channel", "channel", asked.channel().name());
        }
        if (asked.scope() != null) {
            with("c.scope = :scope", "scope", asked.scope().name());
        }
        if (asked.theme() != null && !asked.theme().isBlank()) {
            withTheme(asked.theme().strip());
        }
        return this;
    }

    private void withTheme(String theme) {
        if (theme.equals("none")) {
            conditions.add("c.theme IS NULL");
        } else {
            with("c.theme = :theme", "theme", theme);
        }
    }

    private Selection with(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
        return this;
    }

    String where() {
        return String.join(" AND ", conditions);
    }

    Query fill(Query query, Instant now) {
        parameters.forEach(query::setParameter);
        return query.setParameter("now", now);
    }
}
