package fr.gouv.qualite.platform.service.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.database.Visit;
import fr.gouv.qualite.platform.service.security.Visibility.Condition;
import fr.gouv.qualite.platform.service.security.Visibility.Nation;
import fr.gouv.qualite.platform.service.security.Visibility.Prefecture;
import fr.gouv.qualite.platform.service.security.Visibility.Sites;
import fr.gouv.qualite.platform.test.RealPlatform;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who sees what, asked of Java and of the database alike. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class VisibilityTest {

    private static final SiteCode ROUEN = SiteCode.of("76-ROUEN");
    private static final SiteCode DIEPPE = SiteCode.of("76-DIEPPE");
    private static final SiteCode EVREUX = SiteCode.of("27-EVREUX");
    private static final SiteCode BLAYE = SiteCode.of("33-BLAYE");
    private static final List<SiteCode> ALL = List.of(ROUEN, DIEPPE, EVREUX, BLAYE);
    private static final PrefectureCode SEINE_MARITIME = PrefectureCode.of("76");
    private static final PrefectureCode EURE = PrefectureCode.of("27");

    @Inject
    EntityManager database;

    static Stream<Arguments> callers() {
        return Stream.of(
                Arguments.of(new Nation(), ALL),
                Arguments.of(new Prefecture(SEINE_MARITIME, Set.of()), List.of(ROUEN, DIEPPE)),
                Arguments.of(new Prefecture(SEINE_MARITIME, Set.of(ROUEN)), List.of(ROUEN, DIEPPE)),
                Arguments.of(new Prefecture(SEINE_MARITIME, Set.of(EVREUX)), List.of(ROUEN, DIEPPE, EVREUX)),
                Arguments.of(new Sites(Set.of(DIEPPE, EVREUX)), List.of(DIEPPE, EVREUX)),
                Arguments.of(new Sites(Set.of()), List.of()));
    }

    @ParameterizedTest
    @MethodSource("callers")
    @TestTransaction
    void java_hql_and_sql_see_the_same_sites(Visibility visibility, List<SiteCode> seen) {
        // Given
        ALL.forEach(site -> database.persist(Visit.at(site)));

        // When
        Condition hql = visibility.hql("prefecture", "site");
        Condition sql = visibility.sql("prefecture", "site");
        List<?> byHql = parameters(database.createQuery("select site from Visit where " + hql.text()), hql)
                .getResultList();
        List<?> bySql = parameters(database.createNativeQuery("SELECT site FROM visit WHERE " + sql.text()), sql)
                .getResultList();

        // Then
        assertThat(ALL.stream().filter(visibility::sees)).containsExactlyInAnyOrderElementsOf(seen);
        assertThat(byHql)
                .isEqualTo(
                        bySql.stream().map(site -> SiteCode.of(site.toString())).toList());
        assertThat(byHql.stream().map(SiteCode.class::cast)).containsExactlyInAnyOrderElementsOf(seen);
    }

    @Test
    void a_prefecture_is_seen_whole_in_part_or_not_at_all() {
        assertThat(new Nation().within(EURE)).isEqualTo(new Prefecture(EURE, Set.of()));
        assertThat(new Prefecture(SEINE_MARITIME, Set.of(EVREUX)).within(SEINE_MARITIME))
                .isEqualTo(new Prefecture(SEINE_MARITIME, Set.of()));
        assertThat(new Prefecture(SEINE_MARITIME, Set.of(EVREUX)).within(EURE)).isEqualTo(new Sites(Set.of(EVREUX)));
        assertThat(new Sites(Set.of(ROUEN, EVREUX)).within(EURE)).isEqualTo(new Sites(Set.of(EVREUX)));
        assertThat(new Sites(Set.of(ROUEN)).within(EURE)).isEqualTo(new Sites(Set.of()));
    }

    @Test
    void some_or_all_of_a_prefecture_are_told_apart() {
        Visibility rouen = new Sites(Set.of(ROUEN));
        assertThat(rouen.seesSomeOf(SEINE_MARITIME)).isTrue();
        assertThat(rouen.seesAllOf(SEINE_MARITIME)).isFalse();
        assertThat(rouen.seesSomeOf(EURE)).isFalse();
        assertThat(new Nation().seesAllOf(EURE)).isTrue();
        assertThat(new Nation().seesSomeOf(EURE)).isTrue();
    }

    private static Query parameters(Query query, Condition condition) {
        condition.parameters().forEach(query::setParameter);
        return query;
    }
}
