package fr.gouv.qualite.complaints.casefile.query;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.Channel;
import fr.gouv.qualite.complaints.Scope;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * The cases {@code c} to count, as a condition in SQL and its parameters. A case counts at the site that handles it, unless
 * another missed its deadline before it handed it over.
 */
public final class CaseSelection {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private CaseSelection(Period.Month from, Period.Month to) {
        conditions.add("c.received_month BETWEEN :from AND :to");
        parameters.put("from", from.firstDay());
        parameters.put("to", to.firstDay());
    }

    public static CaseSelection ofSites(Collection<SiteCode> sites, Period.Month from, Period.Month to) {
        return new CaseSelection(from, to)
                .with(
                        "((c.site IN (:sites) AND c.counted_by IS NULL) OR c.counted_by IN (:sites))",
                        "sites",
                        sites.stream().map(SiteCode::value).toList());
    }

    public static CaseSelection ofPrefecture(String prefecture, Period.Month from, Period.Month to) {
        return new CaseSelection(from, to)
                .with(
                        "((c.prefecture = :prefecture AND c.counted_by IS NULL) OR c.counted_in = :prefecture)",
                        "prefecture",
                        prefecture);
    }

    public static CaseSelection ofTheNation(Period.Month from, Period.Month to) {
        return new CaseSelection(from, to);
    }

    public CaseSelection kind(@Nullable CaseKind kind) {
        return kind == null ? this : with("c.kind = :kind", "kind", kind.name());
    }

    public CaseSelection channel(@Nullable Channel channel) {
        return channel == null ? this : with("c.channel = :channel", "channel", channel.name());
    }

    public CaseSelection scope(@Nullable Scope scope) {
        return scope == null ? this : with("c.scope = :scope", "scope", scope.name());
    }

    /** @param theme its words, or « none » for the cases without one */
    public CaseSelection theme(@Nullable String theme) {
        if (theme == null || theme.isBlank()) {
            return this;
        }
        if (theme.strip().equals("none")) {
            conditions.add("c.theme IS NULL");
            return this;
        }
        return with("theme_key(c.theme) = theme_key(:theme)", "theme", theme.strip());
    }

    private CaseSelection with(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
        return this;
    }

    String where() {
        return String.join(" AND ", conditions);
    }

    <T> NativeQuery<T> fill(NativeQuery<T> query, Instant now) {
        parameters.forEach((name, value) -> {
            if (value instanceof List<?> values) {
                query.setParameterList(name, values);
            } else {
                query.setParameter(name, value);
            }
        });
        return query.setParameter("now", now);
    }
}
