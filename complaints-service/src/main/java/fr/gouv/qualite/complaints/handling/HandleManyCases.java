package fr.gouv.qualite.complaints.handling;

import fr.gouv.qualite.complaints.casefile.Author;
import fr.gouv.qualite.complaints.casefile.CaseFile;
import fr.gouv.qualite.complaints.casefile.CaseFiles;
import fr.gouv.qualite.complaints.casefile.CaseJournal;
import fr.gouv.qualite.complaints.casefile.CaseRights;
import fr.gouv.qualite.complaints.deadline.DeadlineRules;
import fr.gouv.qualite.complaints.desk.DeskAgent;
import fr.gouv.qualite.complaints.desk.DeskAgents;
import fr.gouv.qualite.complaints.handling.HandledCases.Result;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
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
    DeskAgents agents;

    @Inject
    DeadlineRules rules;

    @Inject
    CaseRights rights;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.MANDATORY)
    HandledCases handle(HandleMany command) {
        Consumer<CaseFile> step = stepOf(command);
        Map<UUID, CaseFile> found =
                files.lockAll(command.cases()).stream().collect(Collectors.toMap(CaseFile::id, Function.identity()));
        List<CaseFile> changed = new ArrayList<>();
        List<Result> results = command.cases().stream()
                .map(id -> take(id, found.get(id), step, changed))
                .toList();
        journal.record(changed, command.step().ofEach());
        return HandledCases.of(results);
    }

    private Result take(UUID id, @Nullable CaseFile file, Consumer<CaseFile> step, List<CaseFile> changed) {
        if (file == null) {
            return new Result(id, null, false, "Cette demande n’existe pas.");
        }
        try {
            rights.mustHandle(file.site());
            step.accept(file);
            changed.add(file);
            return new Result(id, file.number(), true, null);
        } catch (Problem refusal) {
            return new Result(id, file.number(), false, refusal.detail());
        }
    }

    /** Every step says no before it changes anything. */
    private Consumer<CaseFile> stepOf(HandleMany command) {
        Author author = Author.of(caller, clock.instant());
        return switch (command.step()) {
            case ASSIGNMENT -> {
                Assign assign = command.named();
                Map<SiteCode, Optional<DeskAgent>> known = new HashMap<>();
                yield file -> file.assign(
                        assign.assignment(
                                id -> known.computeIfAbsent(file.site(), site -> agents.named(site, id)), caller),
                        author);
            }
            case ACKNOWLEDGEMENT -> handle::confirm;
            case REQUALIFICATION -> {
                Requalify qualified = command.qualified();
                yield file -> file.requalify(qualified.qualification(), qualified.note(), rules.book(), author);
            }
            case CLOSURE -> file -> file.close(command.closingNote(), author);
        };
    }
}
