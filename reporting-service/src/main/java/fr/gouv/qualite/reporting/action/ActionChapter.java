package fr.gouv.qualite.reporting.action;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.gouv.qualite.platform.documents.Block;
import fr.gouv.qualite.platform.documents.Block.Cell;
import fr.gouv.qualite.platform.documents.Block.Column;
import fr.gouv.qualite.platform.documents.Block.Paragraph;
import fr.gouv.qualite.platform.documents.Block.Row;
import fr.gouv.qualite.platform.documents.Block.Table;
import fr.gouv.qualite.platform.documents.Block.Tone;
import fr.gouv.qualite.reporting.chapter.Chapter;
import fr.gouv.qualite.reporting.chapter.ReportScope;
import fr.gouv.qualite.reporting.facts.Scope;
import fr.gouv.qualite.reporting.perimeter.PerimeterView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The action plan in the annual report. */
@ApplicationScoped
class ActionChapter implements Chapter<List<PlannedAction>> {

    @Inject
    Actions actions;

    @Override
    public String field() {
        return "actions";
    }

    @Override
    public TypeReference<List<PlannedAction>> type() {
        return new TypeReference<>() {};
    }

    @Override
    public String title() {
        return "Plan d’actions";
    }

    @Override
    public int rank() {
        return 60;
    }

    @Override
    public List<PlannedAction> gather(ReportScope scope) {
        PerimeterView perimeter = scope.area().shown();
        return actions.plan(perimeter.prefecture(), perimeter.scope() == Scope.SITE ? perimeter.code() : null).stream()
                .map(PlannedAction::of)
                .toList();
    }

    @Override
    public List<String> essentials(List<PlannedAction> plan) {
        return List.of("%d actions au plan.".formatted(plan.size()));
    }

    @Override
    public List<Block> blocks(List<PlannedAction> plan) {
        return plan.isEmpty() ? List.of(new Paragraph("Aucune action enregistrée.")) : List.of(table(plan));
    }

    private static Table table(List<PlannedAction> plan) {
        return new Table(
                "Actions, services chargés et échéances",
                List.of(
                        Column.text("Objectif", 20),
                        Column.text("Action", 32),
                        Column.text("Acteurs", 18),
                        Column.text("Échéance", 12),
                        Column.text("Avancement", 13)),
                plan.stream().map(ActionChapter::row).toList());
    }

    private static Row row(PlannedAction action) {
        return Row.of(
                new Cell(action.objective(), action.origin(), Tone.PLAIN),
                Cell.of(action.action()),
                Cell.of(String.join(", ", action.actors())),
                action.due() == null ? Cell.absent("À fixer") : Cell.of(action.due()),
                new Cell(action.progress(), action.percent() + "\u00a0%", Tone.PLAIN));
    }
}
