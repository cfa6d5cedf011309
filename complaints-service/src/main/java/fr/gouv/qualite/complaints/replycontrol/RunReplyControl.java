package fr.gouv.qualite.complaints.replycontrol;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import fr.gouv.qualite.complaints.ComplaintsEvent;
import fr.gouv.qualite.complaints.ComplaintsProblem;
import fr.gouv.qualite.complaints.casefile.query.AnsweredCase;
import fr.gouv.qualite.complaints.casefile.query.CaseFacts;
import fr.gouv.qualite.complaints.organisation.Site;
import fr.gouv.qualite.platform.FrenchDate;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.service.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Draws the sample of a control, and records what is found of each reply. */
@ApplicationScoped
class RunReplyControl {

    /** Small enough to be read out and typed again. */
    private static final int SEEDS = 1_000_000;

    /** Of a quarter, the first included: one does not draw until the sample pleases. */
    private static final int MOST_DRAWS = 3;

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
    ReplyControl draw(DrawControl command, Site site, String by) {
        mustBeOver(command.quarter(), site);
        if (controls.has(site.code(), command.quarter())) {
            throw ComplaintsProblem.CONTROL_DRAWN.with(
                    "L’échantillon de ce site pour ce trimestre est déjà tiré : ouvrez-le dans la liste.");
        }
        return draw(command, control -> {}, by);
    }

    /** Draws another sample in place of one that is locked. */
    @Transactional(Transactional.TxType.MANDATORY)
    ReplyControl redraw(ReplyControl replaced, RedrawControl command, String by) {
        if (controls.drawn(replaced.site(), replaced.quarter()) >= MOST_DRAWS) {
            throw ComplaintsProblem.CONTROL_DRAWN.with(
                    "Ce trimestre a déjà été tiré " + MOST_DRAWS + " fois : gardez le dernier tirage.");
        }
        ReplyControl control = draw(command.of(replaced), drawn -> drawn.replace(replaced, command.reason()), by);
        if (replaced.isPublished()) {
            publishResults(replaced, List.of());
        }
        return control;
    }

    private ReplyControl draw(DrawControl command, Consumer<ReplyControl> before, String by) {
        Map<String, AnsweredCase> answered =
                cases
                        .answered(
                                command.site(),
                                command.quarter().firstDay(),
                                command.quarter().lastDay())
                        .stream()
                        .collect(toMap(AnsweredCase::number, Function.identity()));
        if (answered.isEmpty()) {
            throw ComplaintsProblem.NOTHING_TO_CONTROL.with("Ce site n’a donné aucune réponse pendant ce trimestre.");
        }
        // Drawn here: who could choose it would choose the replies.
        long seed = RANDOM.nextInt(SEEDS);
        ReplyControl control = ReplyControl.of(command, seed, answered.size(), clock.instant(), by);
        before.accept(control);
        // One control of a quarter is current: the one replaced must leave its place first.
        controls.flush();
        Population population = Population.of(control.id(), answered.keySet());
        control.drawnFrom(population);
        controls.persistAndFlush(control);
        controls.save(population);
        List<String> drawn = new Sample(seed, command.wanted()).draw(answered.keySet());
        for (int i = 0; i < drawn.size(); i++) {
            controls.save(ControlledReply.of(control, i + 1, requireNonNull(answered.get(drawn.get(i)))));
        }
        return control;
    }

    /** Refuses a quarter in which replies are still given: they would not be in the sample. */
    private void mustBeOver(Period quarter, Site site) {
        if (!site.dayOf(clock.instant()).isAfter(quarter.lastDay())) {
            throw ComplaintsProblem.QUARTER_NOT_OVER.with(
                    "Ce trimestre n’est pas terminé : tirez l’échantillon à partir" + " du "
                            + FrenchDate.of(quarter.lastDay().plusDays(1)) + ".");
        }
    }

    /** Records the grid of a reply of a control that is locked, and publishes the results. */
    @Transactional(Transactional.TxType.MANDATORY)
    void control(ReplyControl control, int position, ControlReply command, String by) {
        control.mustBeCurrent();
        controls.reply(control.id(), position).control(command, clock.instant(), by);
        List<ControlledReply> replies = controls.replies(List.of(control)).getOrDefault(control.id(), List.of());
        publishResults(control, replies);
    }

    /** @param replies that count: none of a control that another one replaced */
    private void publishResults(ReplyControl control, List<ControlledReply> replies) {
        outbox.add(ComplaintsEvent.REPLY_CONTROLLED.about(
                control.id().toString(), ControlSnapshot.of(control, replies, control.nextVersion())));
    }
}
