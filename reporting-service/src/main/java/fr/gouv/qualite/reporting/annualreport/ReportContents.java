package fr.gouv.qualite.reporting.annualreport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.reporting.action.ActionPlan;
import fr.gouv.qualite.reporting.action.ActionView;
import fr.gouv.qualite.reporting.annualreport.ReportContent.PlannedAction;
import fr.gouv.qualite.reporting.results.Months;
import fr.gouv.qualite.reporting.results.Perimeter;
import fr.gouv.qualite.reporting.results.Results;
import fr.gouv.qualite.reporting.results.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Gathers what a report tells, and keeps it as JSON. */
@ApplicationScoped
class ReportContents {

    @Inject
    Results results;

    @Inject
    ActionPlan plan;

    @Inject
    ObjectMapper json;

    /** The figures of a year as the read model now has them. */
    ReportContent gather(Scope scope, String code, int year, ReportTexts texts) {
        Perimeter perimeter = results.perimeter(scope, code)
                .orElseThrow(() -> Problem.invalid("code", "« " + code + " » n’est pas connu. Vérifiez le code."));
        Months months = Months.of(year);
        return new ReportContent(
                "Bilan annuel " + year + " de la qualité de l’accueil",
                year,
                perimeter,
                results.indicators(perimeter, months),
                results.surveys(perimeter, months),
                results.complaints(perimeter, months),
                plan.of(perimeter.prefecture(), scope == Scope.SITE ? code : null).stream()
                        .map(ReportContents::planned)
                        .toList(),
                texts,
                null,
                null);
    }

    String write(ReportContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A report cannot be written", e);
        }
    }

    ReportContent read(AnnualReport report) {
        try {
            return json.readerFor(ReportContent.class).readValue(report.content());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Report " + report.id() + " cannot be read", e);
        }
    }

    /** Late or not depends on the day: the report keeps what does not. */
    private static PlannedAction planned(ActionView action) {
        return new PlannedAction(
                action.objective(),
                action.action(),
                List.copyOf(action.actors()),
                action.dueLabel(),
                action.progressLabel(),
                action.percent(),
                action.originLabel());
    }
}
