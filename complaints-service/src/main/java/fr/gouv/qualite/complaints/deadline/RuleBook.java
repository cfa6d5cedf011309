package fr.gouv.qualite.complaints.deadline;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toMap;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.Channel;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which rule binds where and when. The framework of the perimeter on the day of receipt sets it; where it sets none, one
 * that binds the whole country; where there is none either, the rules that apply by default. A prefecture may have given
 * itself less time.
 */
public final class RuleBook {

    /** The rules that are or were chosen for some case, by their codes. */
    private final Map<String, DeadlineRule> known;

    private final List<DeadlineRule> byDefault;

    private final List<BoundEdition> editions;

    private final Map<String, Commitment> commitments;

    private final Map<String, List<DeadlineRule>> own;

    /** One version of a framework with its rules made out. */
    private record BoundEdition(String framework, FrameworkEdition it, List<DeadlineRule> rules) {}

    RuleBook(List<DeadlineRule> known, List<Framework> frameworks, List<Commitment> commitments) {
        this.known = known.stream().collect(toMap(DeadlineRule::code, Function.identity()));
        this.byDefault = known.stream()
                .filter(rule -> rule.origin() == RuleOrigin.DEFAULT)
                .toList();
        this.editions = frameworks.stream()
                .flatMap(framework -> framework.editions().stream()
                        .map(edition -> new BoundEdition(framework.code(), edition, edition.rules(framework.code()))))
                .toList();
        this.commitments = commitments.stream().collect(toMap(Commitment::prefecture, Function.identity()));
        this.own = commitments.stream().collect(toMap(Commitment::prefecture, Commitment::rules));
    }

    /** A book where the same rules apply everywhere. */
    public static RuleBook ofDefaults(List<DeadlineRule> rules) {
        return new RuleBook(rules, List.of(), List.of());
    }

    /** A rule that was once chosen. */
    public Optional<DeadlineRule> coded(@Nullable String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(known.get(code));
    }

    /** What binds for a demand that a site received that day. */
    public Terms on(SiteCode site, CaseKind kind, Channel channel, LocalDate receivedOn) {
        return terms(
                site.prefecture().value(),
                site.value(),
                rule -> rule.appliesTo(kind, channel.isElectronic(), receivedOn),
                receivedOn);
    }

    /** The codes of the rules to answer that bind what a site received that day, for every kind and family of channels. */
    public List<String> codesOn(SiteCode site, LocalDate receivedOn) {
        return Arrays.stream(CaseKind.values())
                .flatMap(kind -> Stream.of(true, false)
                        .map(electronic -> terms(
                                site.prefecture().value(),
                                site.value(),
                                rule -> rule.appliesTo(kind, electronic, receivedOn),
                                receivedOn)))
                .flatMap(terms -> terms.answer().stream())
                .map(DeadlineRule::code)
                .toList();
    }

    /** What binds in a prefecture for a demand received that day; by default and nationwide where none is named. */
    Terms on(@Nullable PrefectureCode prefecture, CaseKind kind, boolean electronic, LocalDate day) {
        return terms(
                prefecture == null ? null : prefecture.value(),
                null,
                rule -> rule.appliesTo(kind, electronic, day),
                day);
    }

    /** Every rule that binds in a prefecture that day. */
    List<DeadlineRule> inForce(PrefectureCode prefecture, LocalDate day) {
        return Arrays.stream(CaseKind.values())
                .flatMap(kind -> Stream.of(true, false).map(electronic -> on(prefecture, kind, electronic, day)))
                .flatMap(terms -> Stream.concat(terms.answer().stream(), terms.acknowledgement().stream()))
                .toList();
    }

    /** Every rule that may bind somewhere at some time. */
    List<DeadlineRule> all() {
        return Stream.of(
                        editions.stream().flatMap(edition -> edition.rules().stream()),
                        own.values().stream().flatMap(List::stream),
                        byDefault.stream())
                .flatMap(Function.identity())
                .toList();
    }

    /** The title of a framework, by its code. */
    public Optional<String> title(String framework) {
        return editions.stream()
                .filter(edition -> edition.framework().equals(framework))
                .reduce((earlier, later) -> later)
                .map(edition -> edition.it().title());
    }

    private Terms terms(
            @Nullable String prefecture, @Nullable String site, Predicate<DeadlineRule> applies, LocalDate day) {
        Optional<Perimeter> perimeter = Optional.ofNullable(prefecture)
                .map(commitments::get)
                .flatMap(commitment -> commitment.perimeter(site, day));
        List<DeadlineRule> framework = perimeter
                .map(followed -> rules(edition -> isFollowed(edition, followed, day), applies))
                .orElse(List.of());
        List<DeadlineRule> nationwide =
                rules(edition -> edition.it().bindsEveryone() && edition.it().appliesOn(day), applies);
        List<DeadlineRule> chosen = own(prefecture, perimeter, applies);
        List<DeadlineRule> usual = byDefault.stream().filter(applies).toList();
        Stream<DeadlineRule> base = first(DeadlineStep.ANSWER, Stream.of(framework, nationwide, usual));
        return new Terms(
                shortest(Stream.concat(base, of(DeadlineStep.ANSWER, chosen))),
                shortest(Stream.of(framework, nationwide, chosen)
                        .flatMap(rules -> of(DeadlineStep.ACKNOWLEDGEMENT, rules))));
    }

    private static boolean isFollowed(BoundEdition edition, Perimeter perimeter, LocalDate day) {
        return edition.framework().equals(perimeter.framework())
                && (perimeter.frameworkVersion() == null
                        ? edition.it().appliesOn(day)
                        : edition.it().version() == perimeter.frameworkVersion());
    }

    private List<DeadlineRule> rules(Predicate<BoundEdition> followed, Predicate<DeadlineRule> applies) {
        return editions.stream()
                .filter(followed)
                .flatMap(edition -> edition.rules().stream())
                .filter(applies)
                .toList();
    }

    private List<DeadlineRule> own(
            @Nullable String prefecture, Optional<Perimeter> perimeter, Predicate<DeadlineRule> applies) {
        String tightened = perimeter.map(Perimeter::framework).orElse("");
        return Optional.ofNullable(prefecture).map(own::get).stream()
                .flatMap(List::stream)
                .filter(applies.and(rule -> rule.framework().equals(tightened)))
                .toList();
    }

    /** Those of the first list that has any. */
    private static Stream<DeadlineRule> first(DeadlineStep step, Stream<List<DeadlineRule>> lists) {
        return lists.map(rules -> of(step, rules).toList()).filter(found -> !found.isEmpty()).findFirst().stream()
                .flatMap(List::stream);
    }

    private static Stream<DeadlineRule> of(DeadlineStep step, List<DeadlineRule> rules) {
        return rules.stream().filter(rule -> rule.step() == step);
    }

    /** The first of the shortest: a prefecture that repeats its framework's deadline chooses nothing. */
    private static Optional<DeadlineRule> shortest(Stream<DeadlineRule> rules) {
        return rules.min(comparingInt(DeadlineRule::workingDays));
    }
}
