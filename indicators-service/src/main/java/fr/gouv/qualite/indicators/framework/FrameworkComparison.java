package fr.gouv.qualite.indicators.framework;

import static java.util.stream.Collectors.toMap;

import fr.gouv.qualite.indicators.deadline.DeadlineRule;
import fr.gouv.qualite.indicators.reference.Differences;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Ce qui change d’une version d’un référentiel à une autre.")
record FrameworkComparison(
        @Schema(description = "Code du référentiel.") String code,

        @Schema(description = "Version de départ.") long from,

        @Schema(description = "Version d’arrivée.") long to,

        @Schema(
                description =
                        "Changements, dans l’ordre du référentiel ; aucun si les deux versions disent la même chose.")
        List<Change> changes) {

    /** What kind of thing changed. */
    enum Subject {
        FRAMEWORK,
        RUBRIC,
        MODULE,
        ENGAGEMENT,
        INDICATOR,
        PROOF,
        DEADLINE
    }

    /** What happened to it. */
    enum Nature {
        ADDED,
        REMOVED,
        CHANGED
    }

    @Schema(name = "FrameworkChange", description = "Un changement, en clair.")
    record Change(
            @Schema(description = "Ce qui change.") Subject subject,

            @Schema(description = "Ajout, retrait ou modification.")
            Nature nature,

            @Schema(description = "Code de la rubrique, du module, de l’engagement ou de l’indicateur.")
            String code,

            @Schema(description = "Le changement en une phrase.")
            String text) {}

    /**
     * What the second says otherwise than the first, or more, or no longer.
     *
     * @param labelOf an indicator, by its code
     */
    static List<Change> changes(Framework before, Framework after, UnaryOperator<String> labelOf) {
        List<Change> found = new ArrayList<>();
        changed(found, Subject.FRAMEWORK, "", "Titre du référentiel", before.title(), after.title());
        changed(found, Subject.FRAMEWORK, "", "Premier jour", before.validFrom(), after.validFrom());
        changed(found, Subject.FRAMEWORK, "", "Dernier jour", before.validTo(), after.validTo());
        changed(
                found,
                Subject.FRAMEWORK,
                "",
                "Seuil d’amélioration",
                before.threshold().text(),
                after.threshold().text());
        Map<String, Framework.Rubric> rubrics = byCode(before.rubrics(), Framework.Rubric::code);
        Map<String, Framework.Rubric> newRubrics = byCode(after.rubrics(), Framework.Rubric::code);
        each(rubrics, newRubrics, (code, old, now) -> {
            if (!appeared(found, Subject.RUBRIC, "La rubrique", code, title(old), title(now))) {
                changed(found, Subject.RUBRIC, code, "Titre de la rubrique " + code, title(old), title(now));
            }
        });
        each(
                byCode(before.modules(), Framework.Module::code),
                byCode(after.modules(), Framework.Module::code),
                (code, old, now) -> module(found, code, old, now));
        each(engagements(before), engagements(after), (code, old, now) -> {
            engagement(found, code, old, now);
            indicators(found, code, measured(old), measured(now), labelOf);
            proofs(found, code, proven(old), proven(now));
        });
        deadlines(found, before, after);
        return found;
    }

    private static void module(
            List<Change> found, String code, Framework.@Nullable Module old, Framework.@Nullable Module now) {
        if (old == null || now == null) {
            appeared(
                    found,
                    Subject.MODULE,
                    "Le module",
                    code,
                    old == null ? null : old.title(),
                    now == null ? null : now.title());
            return;
        }
        changed(found, Subject.MODULE, code, "Titre du module " + code, old.title(), now.title());
        if (old.mandatory() != now.mandatory()) {
            found.add(new Change(
                    Subject.MODULE,
                    Nature.CHANGED,
                    code,
                    "Le module " + code + " devient " + (now.mandatory() ? "obligatoire" : "facultatif") + "."));
        }
    }

    private static void engagement(List<Change> found, String code, @Nullable Placed old, @Nullable Placed now) {
        if (!appeared(found, Subject.ENGAGEMENT, "L’engagement", code, title(old), title(now))
                && old != null
                && now != null) {
            changed(found, Subject.ENGAGEMENT, code, "Titre de l’engagement " + code, title(old), title(now));
            changed(found, Subject.ENGAGEMENT, code, "Module de l’engagement " + code, old.module(), now.module());
            changed(
                    found,
                    Subject.ENGAGEMENT,
                    code,
                    "Rubrique de l’engagement " + code,
                    old.it().rubric(),
                    now.it().rubric());
        }
    }

    private static void indicators(
            List<Change> found, String code, List<String> before, List<String> after, UnaryOperator<String> labelOf) {
        gained(before, after, it -> {
            String text = "L’indicateur " + quoted(labelOf.apply(it)) + " est ajouté à l’engagement " + code + ".";
            found.add(new Change(Subject.INDICATOR, Nature.ADDED, it, text));
        });
        gained(after, before, it -> {
            String text = "L’indicateur " + quoted(labelOf.apply(it)) + " est retiré de l’engagement " + code + ".";
            found.add(new Change(Subject.INDICATOR, Nature.REMOVED, it, text));
        });
    }

    private static void proofs(List<Change> found, String code, List<String> before, List<String> after) {
        gained(before, after, it -> {
            String text = "La preuve " + quoted(it) + " est ajoutée à l’engagement " + code + ".";
            found.add(new Change(Subject.PROOF, Nature.ADDED, code, text));
        });
        gained(after, before, it -> {
            String text = "La preuve " + quoted(it) + " est retirée de l’engagement " + code + ".";
            found.add(new Change(Subject.PROOF, Nature.REMOVED, code, text));
        });
    }

    private static void deadlines(List<Change> found, Framework before, Framework after) {
        if (before.bindsEveryone() != after.bindsEveryone()) {
            String text = after.bindsEveryone()
                    ? "Ses délais engagent désormais toutes les préfectures."
                    : "Ses délais n’engagent plus que les préfectures dont c’est le référentiel.";
            found.add(new Change(Subject.DEADLINE, Nature.CHANGED, "", text));
        }
        each(
                byCode(before.deadlines(), DeadlineRule::subject),
                byCode(after.deadlines(), DeadlineRule::subject),
                (subject, old, now) -> {
                    if (old == null && now != null) {
                        found.add(new Change(Subject.DEADLINE, Nature.ADDED, "", "Délai ajouté. " + now.text() + "."));
                    } else if (now == null && old != null) {
                        found.add(
                                new Change(Subject.DEADLINE, Nature.REMOVED, "", "Délai retiré. " + old.text() + "."));
                    } else if (old != null && now != null) {
                        changed(found, Subject.DEADLINE, "", subject, old.term(), now.term());
                    }
                });
    }

    private static void gained(List<String> before, List<String> after, Consumer<String> told) {
        after.stream().filter(it -> !before.contains(it)).forEach(told);
    }

    private static boolean appeared(
            List<Change> found, Subject subject, String one, String code, @Nullable String old, @Nullable String now) {
        if (old != null && now != null) {
            return false;
        }
        String end = subject == Subject.RUBRIC ? "e" : "";
        String name = one + " " + code + ", " + quoted(String.valueOf(old == null ? now : old)) + ", est ";
        found.add(
                old == null
                        ? new Change(subject, Nature.ADDED, code, name + "ajouté" + end + ".")
                        : new Change(subject, Nature.REMOVED, code, name + "retiré" + end + "."));
        return true;
    }

    private static void changed(
            List<Change> found,
            Subject subject,
            String code,
            String what,
            @Nullable Object before,
            @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            new Differences()
                    .compare(what, before, after)
                    .sentences()
                    .forEach(text -> found.add(new Change(subject, Nature.CHANGED, code, text)));
        }
    }

    private static String quoted(String text) {
        return "« " + text + " »";
    }

    /** An engagement and the module where it is. */
    private record Placed(String module, Framework.Engagement it) {}

    private static Map<String, Placed> engagements(Framework framework) {
        Map<String, Placed> all = new LinkedHashMap<>();
        framework.modules().forEach(module -> module.engagements()
                .forEach(it -> all.put(it.code(), new Placed(module.code(), it))));
        return all;
    }

    private static @Nullable String title(@Nullable Placed placed) {
        return placed == null ? null : placed.it().title();
    }

    private static @Nullable String title(Framework.@Nullable Rubric rubric) {
        return rubric == null ? null : rubric.title();
    }

    private static List<String> measured(@Nullable Placed placed) {
        return placed == null ? List.of() : placed.it().measured();
    }

    private static List<String> proven(@Nullable Placed placed) {
        return placed == null ? List.of() : placed.it().proven();
    }

    private static <T> Map<String, T> byCode(List<T> all, Function<T, String> code) {
        return all.stream().collect(toMap(code, it -> it, (first, second) -> first, LinkedHashMap::new));
    }

    /** Two versions of the same thing; one is absent when it appeared or went away. */
    private interface Pair<T> {
        void take(String code, @Nullable T old, @Nullable T now);
    }

    private static <T> void each(Map<String, T> before, Map<String, T> after, Pair<T> pair) {
        after.forEach((code, now) -> pair.take(code, before.get(code), now));
        before.forEach((code, old) -> {
            if (!after.containsKey(code)) {
                pair.take(code, old, null);
            }
        });
    }
}
