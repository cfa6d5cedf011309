package fr.gouv.qualite.complaints.handling;

import fr.gouv.qualite.complaints.casefile.AnsweredTogether;
import fr.gouv.qualite.complaints.casefile.Author;
import fr.gouv.qualite.complaints.casefile.CaseFile;
import fr.gouv.qualite.complaints.casefile.CaseFiles;
import fr.gouv.qualite.complaints.casefile.CaseJournal;
import fr.gouv.qualite.complaints.casefile.CaseRights;
import fr.gouv.qualite.complaints.casefile.Qualification;
import fr.gouv.qualite.complaints.deadline.DeadlineRules;
import fr.gouv.qualite.complaints.desk.DeskAgent;
import fr.gouv.qualite.complaints.desk.DeskAgents;
import fr.gouv.qualite.complaints.handling.HandledCases.Result;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The same step for several cases. Each is judged by itself: one that may not take the step stays as it was, and says
 * why; the others take it, each with its entry in its history and its event.
 */
@ApplicationScoped
class HandleManyCases {

    @Inject
    CaseFiles files;

    @Inject
    CaseJournal journal;

    @Inject
    HandleCases handle;

    @Inject
    RedirectCases redirectCases;

    @Inject
    DeskAgents agents;

    @Inject
    DeadlineRules rules;

    @Inject
    CaseRights rights;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** A step of each case, which says no before it changes anything. */
    @FunctionalInterface
    private interface EachStep {

        /** @return what is left to do or to know, in French; absent when nothing is */
        @Nullable
        String take(CaseFile file);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    HandledCases handle(HandleMany command) {
        Map<UUID, CaseFile> found =
                files.lockAll(command.cases()).stream().collect(Collectors.toMap(CaseFile::id, Function.identity()));
        EachStep step = stepOf(command, found.values());
        List<CaseFile> changed = new ArrayList<>();
        List<Result> results = command.cases().stream()
                .map(id -> take(id, found.get(id), step, changed))
                .toList();
        journal.record(changed, command.step().ofEach());
        return HandledCases.of(results);
    }

    private Result take(UUID id, @Nullable CaseFile file, EachStep step, List<CaseFile> changed) {
        // Its number would tell that it exists, and where.
        if (file == null || !rights.sees(file)) {
            return Result.refused(id, null, "Cette demande n’existe pas.");
        }
        try {
            rights.mustHandle(file.site());
            String remark = step.take(file);
            changed.add(file);
            return Result.done(file, remark);
        } catch (Problem refusal) {
            return Result.refused(id, file, refusal.detail());
        }
    }

    private EachStep stepOf(HandleMany command, Collection<CaseFile> cases) {
        Author author = Author.of(caller, clock.instant());
        return switch (command.step()) {
            case ASSIGNMENT -> {
                Assign assign = command.named();
                Map<SiteCode, Optional<DeskAgent>> known = new HashMap<>();
                yield silently(file -> file.assign(
                        assign.assignment(
                                id -> known.computeIfAbsent(file.site(), site -> agents.named(site, id)), caller),
                        author));
            }
            case ACKNOWLEDGEMENT -> silently(handle::confirm);
            case REQUALIFICATION -> {
                Requalify qualified = command.qualified();
                Map<PrefectureCode, Qualification> spelled = new HashMap<>();
                Map<String, List<CaseFile>> duplicates = files.duplicates(cases);
                yield silently(file -> handle.requalify(
                        file,
                        qualified,
                        spelled.computeIfAbsent(
                                file.site().prefecture(), prefecture -> handle.spelled(qualified, prefecture)),
                        together(file, duplicates)));
            }
            case REDIRECTION -> {
                RedirectCases.Redirecting redirecting = redirectCases.as(command.redirected());
                Map<String, List<CaseFile>> duplicates = files.duplicates(cases);
                yield file -> redirecting.redirect(file, together(file, duplicates));
            }
            case REOPENING -> {
                Reopening reopened = command.reopened();
                yield silently(file -> handle.takeBack(file, reopened));
            }
            case CLOSURE -> silently(file -> file.close(command.closingNote(), author));
        };
    }

    /** A case that was merged into another is closed: none of these steps is for it. */
    private static AnsweredTogether together(CaseFile file, Map<String, List<CaseFile>> duplicates) {
        return new AnsweredTogether(null, duplicates.getOrDefault(file.number(), List.of()));
    }

    private static EachStep silently(Consumer<CaseFile> step) {
        return file -> {
            step.accept(file);
            return null;
        };
    }
}
