import type {
  AnnualReportContent,
  IndicatorResult,
  PeriodResult,
  PlannedAction,
  RubricResult,
} from "@/api/reporting/model";
import { formatDay, formatShortMonth } from "@/shared/format";
import { AssessmentBadge } from "@/shared/ui/assessment-badge";
import { DataTable } from "@/shared/ui/data-table";
import { ComplaintSummary } from "./complaint-summary";
import { ThemeRates } from "./theme-rates";
import { UnderCorrection } from "./under-correction";

/** The report as a page: the very content that its PDF, ODT and ODP are made of. */
export function ReportContent({ content }: { content: AnnualReportContent }) {
  return (
    <article lang="fr">
      <Texts title="Points forts" texts={content.texts.strengths} />
      <Texts title="Pistes d’amélioration" texts={content.texts.improvementLeads} />
      <h2 className="fr-h4">Indicateurs</h2>
      <UnderCorrection rubrics={content.rubrics} />
      {content.rubrics.map((rubric) => (
        <RubricTable key={rubric.rubric} rubric={rubric} />
      ))}
      <h2 className="fr-h4">Enquêtes de satisfaction</h2>
      {content.surveys.length === 0 && <p>Aucune enquête cette année.</p>}
      {content.surveys.map((survey) => (
        <section key={survey.campaign} aria-label={survey.title}>
          <h3 className="fr-h6">{survey.title}</h3>
          <p className="mention">
            Du {formatDay(survey.from)} au {formatDay(survey.to)} – {survey.responses} réponses
            {survey.provisional && " (enquête en cours)"}
          </p>
          <ThemeRates themes={survey.themes} withheld={survey.withheldThemes} threshold={survey.threshold} />
        </section>
      ))}
      <h2 className="fr-h4">Réclamations et suggestions</h2>
      <ComplaintSummary results={content.complaints} />
      <h2 className="fr-h4">Plan d’actions</h2>
      <Actions actions={content.actions} />
      <Texts title="Auto-évaluations" texts={content.texts.selfAssessments} />
      <Texts title="Formations" texts={content.texts.trainings} />
      <Texts title="Ce qui n’est pas dans ce bilan" texts={content.leftOut ?? []} />
    </article>
  );
}

function Texts({ title, texts }: { title: string; texts: string[] }) {
  if (texts.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 className="fr-h4">{title}</h2>
      <ul className="fr-mb-3w">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

function RubricTable({ rubric }: { rubric: RubricResult }) {
  const measured = rubric.indicators.filter((indicator) => indicator.periods.some(isTold));
  if (measured.length === 0) return null;
  const periods = [...new Set(measured.flatMap((indicator) => indicator.periods.map((row) => row.period)))];
  const resultOf = (indicator: IndicatorResult, period: string) =>
    indicator.periods.find((row) => row.period === period);
  const shown = periods.filter((period) =>
    measured.some((indicator) => {
      const result = resultOf(indicator, period);
      return result !== undefined && isTold(result);
    }),
  );
  return (
    <DataTable
      caption={rubric.rubric}
      rows={measured}
      rowKey={(indicator) => indicator.code}
      columns={[
        { header: "Indicateur", cell: (indicator) => indicator.label },
        { header: "Cible", numeric: true, cell: (indicator) => indicator.target?.display ?? "–" },
        ...shown.map((period) => ({
          header: formatShortMonth(period),
          numeric: true,
          cell: (indicator: IndicatorResult) => <MonthFigure result={resultOf(indicator, period)} />,
        })),
        { header: "Période", numeric: true, cell: (indicator) => indicator.total.display ?? "–" },
        {
          header: "Situation",
          cell: (indicator) => <AssessmentBadge told assessment={indicator.total.assessment} />,
        },
      ]}
    />
  );
}

const standings: Record<string, { text: string; look: string }> = {
  ON_TARGET: { text: "atteinte", look: "on-target" },
  OFF_TARGET: { text: "manquée", look: "off-target" },
  NOT_APPLICABLE: { text: "sans objet", look: "mention" },
  SUSPENDED: { text: "suspendu", look: "mention" },
};

/** A period with a figure, or with values that nobody has validated. */
const isTold = ({ figure, unsettled }: PeriodResult) =>
  figure.assessment !== "MISSING" || (unsettled ?? []).length > 0;

/**
 * Colour never speaks alone: the word under the value says whether its target was met. A value that nobody has
 * validated stands under it with that word. Reports published before these were told apart have none.
 */
function MonthFigure({ result }: { result?: PeriodResult }) {
  const standing = standings[result?.figure.assessment ?? ""];
  const unsettled = result?.unsettled ?? [];
  return (
    <>
      {result?.figure.display ?? (standing || unsettled.length > 0 ? "" : "–")}
      {standing && <span className={`standing ${standing.look}`}>{standing.text}</span>}
      {unsettled.map((value) => (
        <span key={value.site} className="standing mention">
          {value.display}, non validé
        </span>
      ))}
      {(result?.underCorrection ?? []).length > 0 && <span className="standing mention">en correction</span>}
    </>
  );
}

function Actions({ actions }: { actions: PlannedAction[] }) {
  if (actions.length === 0) return <p>Aucune action au plan.</p>;
  return (
    <DataTable
      caption="Actions du plan"
      hideCaption
      rows={actions}
      rowKey={(action) => `${action.objective}${action.action}`}
      columns={[
        { header: "Objectif", cell: (action) => action.objective },
        { header: "Action", cell: (action) => action.action },
        { header: "Services", cell: (action) => action.actors.join(", ") },
        { header: "Échéance", cell: (action) => action.due ?? "À fixer" },
        { header: "Avancement", cell: (action) => `${action.progress} (${action.percent} %)` },
      ]}
    />
  );
}
