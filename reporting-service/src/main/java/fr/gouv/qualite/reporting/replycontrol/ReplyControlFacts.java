package fr.gouv.qualite.reporting.replycontrol;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.reporting.complaint.Words;
import fr.gouv.qualite.reporting.facts.Facts;
import fr.gouv.qualite.reporting.facts.Place;
import fr.gouv.qualite.reporting.facts.Scope;
import fr.gouv.qualite.reporting.framework.FrameworkFacts;
import fr.gouv.qualite.reporting.framework.Frameworks;
import fr.gouv.qualite.reporting.replycontrol.ReplyControlResult.Criterion;
import fr.gouv.qualite.reporting.topic.ReplyControlFact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** Reads the controls of replies. */
@ApplicationScoped
public class ReplyControlFacts {

    @Inject
    Facts facts;

    @Inject
    FrameworkFacts frameworks;

    @Inject
    Words words;

    /** Every control in a prefecture, the oldest first. */
    public List<ReplyControlResult> all(PrefectureCode prefecture) {
        Frameworks known = frameworks.all();
        Words.Lists lists = words.lists();
        return facts.at(new Place(Scope.PREFECTURE, prefecture.value()), ReplyControlFact.class).stream()
                .sorted(Comparator.comparing(ReplyControlFact::quarter).thenComparing(ReplyControlFact::site))
                .map(control -> result(control, known, lists))
                .toList();
    }

    private static ReplyControlResult result(ReplyControlFact control, Frameworks known, Words.Lists lists) {
        BigDecimal threshold =
                known.improvementThreshold(control.quarter().lastDay()).orElse(null);
        return new ReplyControlResult(
                control.site().value(),
                control.quarter(),
                control.drawn() > control.controlled(),
                control.results().stream()
                        .map(result -> new Criterion(
                                result.criterion(),
                                lists.label("Criterion", result.criterion()),
                                result.conform(),
                                result.notConform(),
                                threshold))
                        .toList());
    }
}
