package fr.gouv.qualite.complaints.replycontrol;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import fr.gouv.qualite.complaints.ComplaintsEvent;
import fr.gouv.qualite.complaints.ComplaintsProblem;
import fr.gouv.qualite.complaints.casefile.query.AnsweredCase;
import fr.gouv.qualite.complaints.casefile.query.CaseFacts;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Draws the sample of a control, and records what is found of each reply. */
@ApplicationScoped
class RunReplyControl {

    /** Small enough to be read out and typed again. */
    private static final int SEEDS = 1_000_000;

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    ReplyControls controls;

    @Inject
    CaseFacts cases;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.MANDATORY)
    ReplyControl draw(DrawControl command, SiteCode site, String by) {
        if (controls.has(site, command.quarter())) {
            throw ComplaintsProblem.CONTROL_DRAWN.with(
                    "L’échantillon de ce site pour ce trimestre est déjà tiré : ouvrez-le dans la liste.");
        }
        Map<String, AnsweredCase> answered =
                cases
                        .answered(
                                site,
                                command.quarter().firstDay(),
                                command.quarter().lastDay())
                        .stream()
                        .collect(toMap(AnsweredCase::number, Function.identity()));
        if (answered.isEmpty()) {
            throw ComplaintsProblem.NOTHING_TO_CONTROL.with("Ce site n’a donné aucune réponse pendant ce trimestre.");
        }
        long seed = command.seed() == null ? RANDOM.nextInt(SEEDS) : command.seed();
        ReplyControl control = ReplyControl.of(command, seed, answered.size(), clock.instant(), by);
        controls.persistAndFlush(control);
        List<String> drawn = new Sample(seed, command.wanted()).draw(answered.keySet());
        for (int i = 0; i < drawn.size(); i++) {
            controls.save(ControlledReply.of(control, i + 1, requireNonNull(answered.get(drawn.get(i)))));
        }
        return control;
    }

    /** Records the grid of a reply of a control that is locked, and publishes the results. */
    @Transactional(Transactional.TxType.MANDATORY)
    void control(ReplyControl control, int position, ControlReply command, String by) {
        controls.reply(control.id(), position).control(command, clock.instant(), by);
        List<ControlledReply> replies = controls.replies(List.of(control)).getOrDefault(control.id(), List.of());
        outbox.add(ComplaintsEvent.REPLY_CONTROLLED.about(
                control.id().toString(), ControlSnapshot.of(control, replies, control.nextVersion())));
    }
}
