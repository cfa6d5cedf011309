package fr.gouv.qualite.complaints.casefile;

import fr.gouv.qualite.complaints.casefile.HandledCases.Result;
import fr.gouv.qualite.complaints.deadline.DeadlineRules;
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
    CaseChanges changes;

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
    HandledCases take(HandleMany command) {
        Consumer<CaseFile> step = stepOf(command);
        Map<UUID, CaseFile> found =
                files.hold(command.cases()).stream().collect(Collectors.toMap(file -> file.id, Function.identity()));
        List<CaseFile> changed = new ArrayList<>();
        List<Result> results = command.cases().stream()
                .map(id -> take(id, found.get(id), step, changed))
                .toList();
        changes.keep(changed, command.step().ofEach());
        return HandledCases.of(results);
    }

    private Result take(UUID id, @Nullable CaseFile file, Consumer<CaseFile> step, List<CaseFile> changed) {
        if (file == null) {
            return new Result(id, null, false, "Ce message n’existe pas.");
        }
        try {
            rights.mustHandle(file.site());
            step.accept(file);
            changed.add(file);
            return new Result(id, file.number, true, null);
        } catch (Problem refusal) {
            return new Result(id, file.number, false, refusal.detail());
        }
    }

    /** Every step says no before it changes anything. */
    private Consumer<CaseFile> stepOf(HandleMany command) {
        Author author = Author.of(caller, clock.instant());
        return switch (command.step()) {
            case ASSIGNMENT -> {
                Assign assign = command.named();
                Map<String, Optional<DeskAgent>> known = new HashMap<>();
                yield file -> file.assign(
                        assign.agent(
                                id -> known.computeIfAbsent(file.site, site -> agents.named(file.site(), id)), caller),
                        author);
            }
            case ACKNOWLEDGEMENT -> handle::confirm;
            case REQUALIFICATION -> {
                Requalify qualified = command.qualified();
                yield file -> file.requalify(
                        qualified, rules.inForce(qualified.kind(), file.channel, file.receivedOn), author);
            }
            case CLOSURE -> file -> file.close(command.closingNote(), author);
        };
    }
}
