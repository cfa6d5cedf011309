package fr.gouv.qualite.complaints.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.Channel;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which rule binds where and when, without any database. */
class RuleBookTest {

    private static final SiteCode SITE = SiteCode.of("55-VERDUN");
    private static final SiteCode NEIGHBOUR = SiteCode.of("55-COMMERCY");
    private static final LocalDate DAY = LocalDate.of(2022, 3, 4);
    private static final DeadlineRule DEFAULT =
            new DeadlineRule("OLD", CaseKind.COMPLAINT, true, LocalDate.of(2000, 1, 1), null, 20);

    @Test
    void without_perimeter_or_known_framework_the_default_applies() {
        assertThat(chosen(book(null), SITE, DAY)).isSameAs(DEFAULT);
        assertThat(chosen(book(prefecture(perimeter("UNHEARD_OF", "2020-01-01", null))), SITE, DAY))
                .isSameAs(DEFAULT);
    }

    @Test
    void the_framework_of_the_perimeter_of_that_day_decides_and_only_for_its_sites() {
        // Given
        Perimeter perimeter = new Perimeter("F", null, day("2021-01-01"), day("2022-03-04"), List.of(SITE.value()));
        RuleBook book = book(prefecture(perimeter), framework("F", edition(1, null, null, answer(5, "2020-01-01"))));

        // Then
        assertThat(chosen(book, SITE, DAY).code()).isEqualTo("F/1/COMPLAINT/ELECTRONIC/2020-01-01");
        assertThat(chosen(book, NEIGHBOUR, DAY)).isSameAs(DEFAULT);
        assertThat(chosen(book, SITE, DAY.plusDays(1))).isSameAs(DEFAULT);
        assertThat(book.on(SITE, CaseKind.COMPLAINT, Channel.LETTER, DAY).answer())
                .isEmpty();
    }

    @Test
    void the_perimeter_that_began_last_wins() {
        RuleBook book = book(
                prefecture(perimeter("F", "2016-01-01", null), perimeter("G", "2022-01-01", null)),
                framework("F", edition(1, null, null, answer(15, "2015-01-01"))),
                framework("G", edition(1, null, null, answer(5, "2020-01-01"))));

        assertThat(chosen(book, SITE, DAY).framework()).isEqualTo("G");
        assertThat(chosen(book, SITE, day("2021-12-31")).framework()).isEqualTo("F");
    }

    @Test
    void the_version_of_that_day_decides_unless_the_perimeter_names_one() {
        // Given
        Framework framework = framework(
                "F",
                edition(1, null, "2022-03-03", answer(15, "2020-01-01")),
                edition(2, "2022-03-04", null, answer(5, "2020-01-01")));
        Perimeter pinned = new Perimeter("F", 1L, day("2020-01-01"), null, null);

        // Then
        RuleBook dated = book(prefecture(perimeter("F", "2020-01-01", null)), framework);
        assertThat(chosen(dated, SITE, DAY).workingDays()).isEqualTo(5);
        assertThat(chosen(dated, SITE, DAY.minusDays(1)).workingDays()).isEqualTo(15);
        assertThat(chosen(book(prefecture(pinned), framework), SITE, DAY).workingDays())
                .isEqualTo(15);
    }

    @Test
    void a_prefectures_own_deadline_wins_while_it_is_shorter() {
        // Given
        Commitment commitment = new Commitment("55");
        commitment.update(List.of(perimeter("F", "2020-01-01", null)), List.of(answer(4, "2022-03-01")), 7);
        RuleBook book = new RuleBook(
                List.of(DEFAULT),
                List.of(framework("F", edition(1, null, null, answer(5, "2020-01-01")))),
                List.of(commitment));

        // Then
        DeadlineRule own = chosen(book, SITE, DAY);
        assertThat(own.code()).isEqualTo("55/7/F/COMPLAINT/ELECTRONIC/2022-03-01");
        assertThat(own.framework()).isEqualTo("F");
        assertThat(own.origin()).isEqualTo(RuleOrigin.PREFECTURE);
        assertThat(chosen(book, SITE, day("2022-02-28")).origin()).isEqualTo(RuleOrigin.FRAMEWORK);
    }

    @Test
    void a_framework_that_became_as_short_as_a_prefectures_own_deadline_is_the_one_that_binds() {
        // Given
        Commitment commitment = new Commitment("55");
        commitment.update(List.of(perimeter("F", "2020-01-01", null)), List.of(answer(5, "2022-03-01")), 1);

        // When
        RuleBook book = new RuleBook(
                List.of(DEFAULT),
                List.of(framework("F", edition(1, null, null, answer(5, "2020-01-01")))),
                List.of(commitment));

        // Then
        assertThat(chosen(book, SITE, DAY).origin()).isEqualTo(RuleOrigin.FRAMEWORK);
    }

    @Test
    void an_own_deadline_outside_any_perimeter_tightens_the_default() {
        Commitment commitment = new Commitment("55");
        commitment.update(List.of(), List.of(answer(4, "2022-03-01")), 1);

        DeadlineRule own = chosen(new RuleBook(List.of(DEFAULT), List.of(), List.of(commitment)), SITE, DAY);

        assertThat(own.framework()).isEmpty();
        assertThat(own.workingDays()).isEqualTo(4);
    }

    @Test
    void what_binds_everyone_adds_its_acknowledgement_to_the_answer_of_the_framework() {
        // Given
        PublishedRule week = new PublishedRule(
                DeadlineStep.ACKNOWLEDGEMENT, CaseKind.COMPLAINT, ChannelGroup.ANY, 5, day("2021-01-01"), null, "SP+");
        FrameworkEdition everywhere = new FrameworkEdition(1, "SP+", null, null, List.of(week), true);
        RuleBook book = book(
                prefecture(perimeter("F", "2020-01-01", null)),
                framework("F", edition(1, null, null, answer(5, "2020-01-01"))),
                framework("SP", everywhere));

        // When
        Terms terms = book.on(SITE, CaseKind.COMPLAINT, Channel.EMAIL, DAY);

        // Then
        assertThat(terms.answer().orElseThrow().framework()).isEqualTo("F");
        assertThat(terms.acknowledgement().orElseThrow().framework()).isEqualTo("SP");
        assertThat(book.inForce(PrefectureCode.of("55"), DAY))
                .extracting(DeadlineRule::code)
                .containsExactlyInAnyOrder(
                        "F/1/COMPLAINT/ELECTRONIC/2020-01-01",
                        "SP/1/COMPLAINT/ELECTRONIC/2021-01-01/ACKNOWLEDGEMENT",
                        "SP/1/COMPLAINT/OTHER/2021-01-01/ACKNOWLEDGEMENT");
    }

    private static DeadlineRule chosen(RuleBook book, SiteCode site, LocalDate day) {
        return book.on(site, CaseKind.COMPLAINT, Channel.EMAIL, day).answer().orElseThrow();
    }

    private static RuleBook book(@Nullable Commitment prefecture, Framework... frameworks) {
        return new RuleBook(
                List.of(DEFAULT), List.of(frameworks), prefecture == null ? List.of() : List.of(prefecture));
    }

    private static Commitment prefecture(Perimeter... perimeters) {
        Commitment commitment = new Commitment("55");
        commitment.update(List.of(perimeters), List.of(), 1);
        return commitment;
    }

    private static Perimeter perimeter(String framework, String from, @Nullable String to) {
        return new Perimeter(framework, null, day(from), to == null ? null : day(to), null);
    }

    private static Framework framework(String code, FrameworkEdition... editions) {
        Framework framework = new Framework(code);
        framework.update(List.of(editions), 1);
        return framework;
    }

    private static FrameworkEdition edition(
            long version, @Nullable String from, @Nullable String to, PublishedRule... rules) {
        return new FrameworkEdition(
                version,
                "Référentiel",
                from == null ? null : day(from),
                to == null ? null : day(to),
                List.of(rules),
                null);
    }

    private static PublishedRule answer(int workingDays, String from) {
        return new PublishedRule(
                DeadlineStep.ANSWER, CaseKind.COMPLAINT, ChannelGroup.ELECTRONIC, workingDays, day(from), null, "Test");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
