package fr.gouv.qualite.complaints.deadline;

import static java.util.Comparator.comparing;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.Channel;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.time.SiteDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the rules: those of everyone, those of a prefecture on a day, and what the public pages promise of them. */
@ApplicationScoped
@Transactional
class ReadDeadlineRules {

    private static final ZoneId CAPITAL = ZoneId.of("Europe/Paris");

    @Inject
    DeadlineRules rules;

    @Inject
    SiteDay days;

    @Inject
    Clock clock;

    /**
     * The rules in force in a prefecture, today unless a day is named; of all frameworks and prefectures without it, those
     * in force that day if one is named.
     */
    List<DeadlineRuleView> list(@Nullable PrefectureCode prefecture, @Nullable LocalDate day) {
        RuleBook book = rules.book();
        Stream<DeadlineRule> found = prefecture == null
                ? book.all().stream().filter(rule -> day == null || rule.isInForce(day))
                : book.inForce(prefecture, day == null ? days.today(prefecture) : day).stream();
        return found.sorted(comparing(DeadlineRule::validFrom)
                        .reversed()
                        .thenComparing(DeadlineRule::framework)
                        .thenComparing(DeadlineRule::kind)
                        .thenComparing(rule -> !rule.isElectronic())
                        .thenComparing(DeadlineRule::code))
                .map(rule -> DeadlineRuleView.of(rule, book))
                .toList();
    }

    /** What a complaint made today is promised: where it is made, or everywhere when nothing says where. */
    PromisedDaysView promised(@Nullable SiteCode site, @Nullable PrefectureCode prefecture) {
        RuleBook book = rules.book();
        if (site != null) {
            LocalDate today = days.today(site);
            return new PromisedDaysView(
                    workingDays(book.on(site, CaseKind.COMPLAINT, Channel.WEB_FORM, today)),
                    workingDays(book.on(site, CaseKind.COMPLAINT, Channel.LETTER, today)));
        }
        LocalDate today = prefecture == null ? LocalDate.ofInstant(clock.instant(), CAPITAL) : days.today(prefecture);
        return new PromisedDaysView(
                workingDays(book.on(prefecture, CaseKind.COMPLAINT, true, today)),
                workingDays(book.on(prefecture, CaseKind.COMPLAINT, false, today)));
    }

    private static @Nullable Integer workingDays(Terms terms) {
        return terms.answer().map(DeadlineRule::workingDays).orElse(null);
    }
}
