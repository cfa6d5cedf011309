package fr.gouv.qualite.complaints.casefile.query;

import static java.util.stream.Collectors.joining;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.CaseState;
import fr.gouv.qualite.complaints.Channel;
import fr.gouv.qualite.complaints.Scope;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.paging.Cursor;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import fr.gouv.qualite.platform.service.security.Role;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The conditions of a search among the cases that the caller may see. */
public final class CaseSearch {

    /** How a caller names themselves. */
    public static final String ME = "me";

    /** The day it is at the site of the case. */
    static final String TODAY = "cast(function('timezone', place.timeZone, :now) as LocalDate)";

    /** The SQL of {@code OwedAnswer.isLate}. */
    static final String LATE = "(lateFrom is not null and lateFrom <= " + TODAY + ")";

    /** The last day on which what is due within three days becomes late. */
    static final String SOON = "cast(" + TODAY + " + 4 day as LocalDate)";

    private static final Pattern NUMBER = Pattern.compile("(?i)[0-9AB]{2,3}-[0-9]{4}-[2-9A-HJ-NP-Z]{6}");

    private static final Pattern NUMBER_START = Pattern.compile("[0-9AB]{2,3}-[0-9]{4}-?[2-9A-HJ-NP-Z]{0,5}");

    /** Its last letters, or the first of them, after the year or not. */
    private static final Pattern NUMBER_END = Pattern.compile("(?:([0-9]{4})-)?([2-9A-HJ-NP-Z]{3,6})");

    private static final String WORDS = "cast(sql('words @@ case_query(?)', :words) as Boolean) = true";
    private static final String ENDING =
            "(cast(sql('split_part(number, ''-'', 3) like ?', :ending) as Boolean) = true and number like :year)";

    private static final String PERSON =
            "cast(sql('person_text(requester_name, requester_email, requester_postal_address)"
                    + " like ?', ?word) as Boolean) = true";
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int PERSON_WORDS = 6;
    private static final int PERSON_LETTERS = 3;

    /** Filter value meaning « unset ». */
    private static final String NONE = "none";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private CaseSearch() {}

    public static CaseSearch visibleTo(Caller caller) {
        CaseSearch search = new CaseSearch();
        if (caller.seesTheNation()) {
            search.conditions.add("1 = 1");
            return search;
        }
        Optional<PrefectureCode> prefecture = caller.prefecture().filter(caller::seesPrefecture);
        // Sites of the visible prefecture are left out: its index gives all of them in the desk's order.
        List<String> sites = caller.sites().stream()
                .filter(site -> !prefecture.equals(Optional.of(site.prefecture())))
                .map(SiteCode::value)
                .toList();
        prefecture.map(PrefectureCode::value).ifPresent(code -> search.parameters.put("visiblePrefecture", code));
        if (prefecture.isEmpty() || !sites.isEmpty()) {
            search.parameters.put("visibleSites", sites);
        }
        search.conditions.add(search.parameters.keySet().stream()
                .map(name -> name.equals("visibleSites")
                        ? "place.site in :visibleSites"
                        : "place.prefecture = :visiblePrefecture")
                .collect(joining(" or ", "(", ")")));
        return search;
    }

    /** Those whose persons the caller may know: at the sites of an agent, in the prefecture of its manager. */
    public static CaseSearch handledBy(Caller caller) {
        CaseSearch search = new CaseSearch();
        if (caller.has(Role.ADMIN)) {
            search.conditions.add("1 = 1");
            return search;
        }
        boolean atSite = caller.has(Role.AGENT) || caller.has(Role.QUALITY_REFERENT);
        search.parameters.put(
                "handledSites",
                atSite ? caller.sites().stream().map(SiteCode::value).toList() : List.of());
        search.parameters.put(
                "managedPrefecture",
                caller.prefecture()
                        .filter(caller::manages)
                        .map(PrefectureCode::value)
                        .orElse(""));
        search.conditions.add("(place.site in :handledSites or place.prefecture = :managedPrefecture)");
        return search;
    }

    public static CaseSearch handedOver(SiteCode by, Caller caller) {
        caller.mustSee(by);
        return new CaseSearch()
                .with("id in (select h.caseId from HandOver h where h.fromSite = :left)", "left", by.value());
    }

    /** Those that the figures of a site count, wherever they are now. */
    public static CaseSearch countedBy(SiteCode site, Caller caller) {
        caller.mustSee(site);
        return new CaseSearch()
                .with(
                        "((place.site = :counting and place.countedBy is null) or place.countedBy = :counting)",
                        "counting",
                        site.value());
    }

    public CaseSearch site(@Nullable SiteCode site) {
        return site == null ? this : with("place.site = :site", "site", site.value());
    }

    /** Whether someone still has to deal with them. */
    public CaseSearch open(@Nullable Boolean open) {
        return open == null ? this : with("open = :open", "open", open);
    }

    public CaseSearch states(List<CaseState> states) {
        return oneOf("state", states);
    }

    public CaseSearch kinds(List<CaseKind> kinds) {
        return oneOf("kind", kinds);
    }

    public CaseSearch channels(List<Channel> channels) {
        return oneOf("channel", channels);
    }

    public CaseSearch scopes(List<Scope> scopes) {
        return oneOf("scope", scopes);
    }

    public CaseSearch late(@Nullable Boolean late, Instant now) {
        if (late == null) {
            return this;
        }
        return with(late ? LATE : "not " + LATE, "now", now);
    }

    /**
     * Matches the words of the texts, whatever their accents and plurals, or the case with this number; the beginning of
     * a number, or of its last letters, finds it too.
     */
    public CaseSearch words(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return this;
        }
        String wanted = text.strip();
        String part = wanted.toUpperCase(Locale.ROOT);
        if (NUMBER.matcher(wanted).matches()) {
            return with("number = :number", "number", part);
        }
        if (NUMBER_START.matcher(part).matches()) {
            return with("number like :number", "number", part + "%");
        }
        Matcher end = NUMBER_END.matcher(part);
        if (end.matches()) {
            parameters.put("ending", end.group(2) + "%");
            parameters.put("year", end.group(1) == null ? "%" : "%-" + end.group(1) + "%");
            return with("(" + WORDS + " or " + ENDING + ")", "words", wanted);
        }
        return with(WORDS, "words", wanted);
    }

    /**
     * Matches who wrote: each word is part of their name or of an address, whatever the accents and the order; or the
     * number of their case, or its end.
     */
    public CaseSearch person(String text) {
        String wanted = text.strip();
        if (NUMBER.matcher(wanted).matches()) {
            return words(wanted);
        }
        String plain = ACCENTS.matcher(Normalizer.normalize(wanted, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        List<String> words = SPACES.splitAsStream(plain)
                .filter(word -> !word.isEmpty())
                .limit(PERSON_WORDS)
                .toList();
        if (words.stream().noneMatch(word -> LETTERS.matcher(word).results().count() >= PERSON_LETTERS)) {
            throw Problem.invalid("text", "Écrivez au moins trois lettres ou chiffres qui se suivent.");
        }
        Matcher end = NUMBER_END.matcher(wanted.toUpperCase(Locale.ROOT));
        boolean perhapsNumber = end.matches();
        if (perhapsNumber) {
            parameters.put("ending", end.group(2) + "%");
            parameters.put("year", end.group(1) == null ? "%" : "%-" + end.group(1) + "%");
        }
        for (String word : words) {
            String name = "person" + parameters.size();
            String named = PERSON.replace("?word", ":" + name);
            with(
                    perhapsNumber ? "(" + named + " or " + ENDING + ")" : named,
                    name,
                    "%" + word.replaceAll("[\\\\%_]", "\\\\$0") + "%");
        }
        return this;
    }

    /** @param agent an identifier, « me », or « none » for those that nobody has */
    public CaseSearch assignee(@Nullable String agent, Caller caller) {
        if (agent == null || agent.isBlank()) {
            return this;
        }
        if (agent.equals(NONE)) {
            conditions.add("assignment.agentId is null");
            return this;
        }
        return with("assignment.agentId = :assignee", "assignee", agent.equals(ME) ? caller.id() : agent);
    }

    /** @param theme its words, or « none » for those without one */
    public CaseSearch theme(@Nullable String theme) {
        if (theme == null || theme.isBlank()) {
            return this;
        }
        if (theme.strip().equals(NONE)) {
            conditions.add("theme is null");
            return this;
        }
        return with("cast(sql('theme_key(theme) = theme_key(?)', :theme) as Boolean) = true", "theme", theme.strip());
    }

    public CaseSearch dueBy(@Nullable LocalDate day) {
        return day == null ? this : with("(lateFrom is not null and owedAnswer.dueOn <= :dueBy)", "dueBy", day);
    }

    public CaseSearch received(@Nullable LocalDate from, @Nullable LocalDate to) {
        CaseSearch search = from == null ? this : with("receivedOn >= :receivedFrom", "receivedFrom", from);
        return to == null ? search : search.with("receivedOn <= :receivedTo", "receivedTo", to);
    }

    public CaseSearch answer(@Nullable AnswerStatus status) {
        if (status != null) {
            conditions.add(status.condition());
        }
        return this;
    }

    public CaseSearch after(Optional<Cursor> cursor) {
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

    public String where() {
        return String.join(" and ", conditions);
    }

    public Map<String, Object> parameters() {
        return parameters;
    }

    private CaseSearch oneOf(String field, List<? extends Enum<?>> wanted) {
        return wanted.isEmpty() ? this : with(field + " in :" + field, field, wanted);
    }

    private CaseSearch with(String condition, String name, Object value) {
        if (value instanceof String text && text.indexOf('\0') >= 0) {
            throw Problem.invalid(name, "Ce texte contient un caractère invalide.");
        }
        conditions.add(condition);
        parameters.put(name, value);
        return this;
    }
}
