package fr.gouv.qualite.complaints.casefile;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.CaseState;
import fr.gouv.qualite.complaints.Channel;
import fr.gouv.qualite.complaints.Scope;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.paging.Cursor;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is looked for among the cases that the caller may see. */
final class CaseSearch {

    /** The day it is at the site of the case. */
    static final String TODAY = "cast(function('timezone', timeZone, :now) as LocalDate)";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private CaseSearch() {}

    static CaseSearch visibleTo(Caller caller) {
        CaseSearch search = new CaseSearch();
        if (caller.seesTheNation()) {
            search.conditions.add("1 = 1");
            return search;
        }
        search.conditions.add("(prefecture = :visiblePrefecture or site in :visibleSites)");
        search.parameters.put(
                "visiblePrefecture",
                caller.prefecture()
                        .filter(caller::seesPrefecture)
                        .map(Object::toString)
                        .orElse(""));
        search.parameters.put(
                "visibleSites", caller.sites().stream().map(SiteCode::value).toList());
        return search;
    }

    CaseSearch site(@Nullable SiteCode site) {
        return site == null ? this : with("site = :site", "site", site.value());
    }

    CaseSearch states(@Nullable String states) {
        return oneOf("state", states, CaseState.class);
    }

    CaseSearch kinds(@Nullable String kinds) {
        return oneOf("kind", kinds, CaseKind.class);
    }

    CaseSearch channels(@Nullable String channels) {
        return oneOf("channel", channels, Channel.class);
    }

    CaseSearch scopes(@Nullable String scopes) {
        return oneOf("scope", scopes, Scope.class);
    }

    CaseSearch late(@Nullable Boolean late, Instant now) {
        if (late == null) {
            return this;
        }
        String isLate = "(dueOn is not null and answeredOn is null and state not in (CLOSED, ANSWERED) and dueOn < "
                + TODAY + ")";
        return with(late ? isLate : "not " + isLate, "now", now);
    }

    CaseSearch after(Optional<Cursor> cursor) {
        cursor.ifPresent(last -> {
            conditions.add("(deskRank > :rank or (deskRank = :rank and id > :id))");
            try {
                parameters.put("rank", Integer.valueOf(last.key(0)));
                parameters.put("id", UUID.fromString(last.key(1)));
            } catch (IllegalArgumentException e) {
                throw Problem.invalid("cursor", "Ce curseur de page n’est pas valable : reprenez la liste au début.");
            }
        });
        return this;
    }

    String where() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private CaseSearch with(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
        return this;
    }

    private <E extends Enum<E>> CaseSearch oneOf(String field, @Nullable String values, Class<E> type) {
        if (values == null || values.isBlank()) {
            return this;
        }
        List<E> wanted = Arrays.stream(values.split(",", -1))
                .map(value -> value(field, value.strip(), type))
                .toList();
        return with(field + " in :" + field, field, wanted);
    }

    private static <E extends Enum<E>> E value(String field, String value, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(
                        field,
                        "« " + value + " » n’est pas une valeur possible : "
                                + String.join(
                                        ", ",
                                        Arrays.stream(type.getEnumConstants())
                                                .map(Enum::name)
                                                .toList())
                                + "."));
    }
}
