package fr.gouv.qualite.platform.service.security;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which sites a caller may see: what Java asks of one site and a query asks of all rows, by the same rule. */
public sealed interface Visibility {

    /** Every site: the ministry, the administrators, systems with a reading scope. */
    record Nation() implements Visibility {

        @Override
        public boolean sees(SiteCode site) {
            return true;
        }

        @Override
        public boolean seesAllOf(PrefectureCode prefecture) {
            return true;
        }

        @Override
        public Visibility within(PrefectureCode prefecture) {
            return new Prefecture(prefecture, Set.of());
        }

        @Override
        public Condition hql(String prefectureField, String siteField) {
            return new Condition("1 = 1", Map.of());
        }
    }

    /**
     * A whole prefecture.
     *
     * @param others sites of other prefectures, for who works in two
     */
    record Prefecture(PrefectureCode code, Set<SiteCode> others) implements Visibility {

        public Prefecture {
            others = others.stream()
                    .filter(site -> !site.prefecture().equals(code))
                    .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public boolean sees(SiteCode site) {
            return seesAllOf(site.prefecture()) || others.contains(site);
        }

        @Override
        public boolean seesAllOf(PrefectureCode prefecture) {
            return prefecture.equals(code);
        }

        @Override
        public Visibility within(PrefectureCode prefecture) {
            return seesAllOf(prefecture) ? new Prefecture(prefecture, Set.of()) : new Sites(others).within(prefecture);
        }

        @Override
        public Condition hql(String prefectureField, String siteField) {
            String whole = prefectureField + " = :visiblePrefecture";
            return others.isEmpty()
                    ? new Condition(whole, Map.of("visiblePrefecture", code))
                    : new Condition(
                            "(" + whole + " or " + siteField + " in (:visibleSites))",
                            Map.of("visiblePrefecture", code, "visibleSites", others));
        }
    }

    /** Some sites; none for the public. */
    record Sites(Set<SiteCode> sites) implements Visibility {

        public Sites {
            sites = Set.copyOf(sites);
        }

        @Override
        public boolean sees(SiteCode site) {
            return sites.contains(site);
        }

        @Override
        public boolean seesAllOf(PrefectureCode prefecture) {
            return false;
        }

        @Override
        public Visibility within(PrefectureCode prefecture) {
            return new Sites(sites.stream()
                    .filter(site -> site.prefecture().equals(prefecture))
                    .collect(Collectors.toSet()));
        }

        @Override
        public Condition hql(String prefectureField, String siteField) {
            return sites.isEmpty()
                    ? new Condition("1 = 0", Map.of())
                    : new Condition(siteField + " in (:visibleSites)", Map.of("visibleSites", sites));
        }
    }

    boolean sees(SiteCode site);

    /** Whether every site of the prefecture is visible, those to come included. */
    boolean seesAllOf(PrefectureCode prefecture);

    /** Whether some site of the prefecture is visible. */
    default boolean seesSomeOf(PrefectureCode prefecture) {
        return !within(prefecture).equals(new Sites(Set.of()));
    }

    /** Narrows this to the prefecture: all of it, some sites, or none. */
    Visibility within(PrefectureCode prefecture);

    /** The condition on an entity whose fields are a {@code PrefectureCode} and a {@code SiteCode}. */
    Condition hql(String prefectureField, String siteField);

    /** Builds the condition on columns, or on fields that are text. */
    default Condition sql(String prefectureColumn, String siteColumn) {
        return hql(prefectureColumn, siteColumn).asText();
    }

    /**
     * A part of a WHERE clause, in brackets when it needs them.
     *
     * @param parameters named {@code visiblePrefecture} and {@code visibleSites}, when they are there
     */
    record Condition(String text, Map<String, Object> parameters) {

        private Condition asText() {
            Map<String, Object> texts = new HashMap<>();
            parameters.forEach((name, value) -> texts.put(
                    name,
                    value instanceof Set<?> sites
                            ? sites.stream().map(Object::toString).collect(Collectors.toSet())
                            : value.toString()));
            return new Condition(text, Map.copyOf(texts));
        }
    }
}
