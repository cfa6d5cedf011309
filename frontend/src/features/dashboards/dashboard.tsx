import { Link } from "react-router";
import type { Dashboard as DashboardData, IndicatorResult } from "@/api/reporting/model";
import { paths } from "@/shared/paths";
import { ComplaintSummary } from "@/shared/results/complaint-summary";
import { IndicatorChart } from "@/shared/results/indicator-chart";
import { ThemeRates } from "@/shared/results/theme-rates";
import { UnderCorrection } from "@/shared/results/under-correction";
import { MonthField } from "@/shared/ui/month-field";
import type { Months } from "./months";

export function MonthsChooser({ months }: { months: Months }) {
  const { from, to, choose } = months;
  return (
    <search className="filters" aria-label="Choisir la période">
      <MonthField label="De" value={from} onChange={(month) => choose({ from: month, to })} />
      <MonthField label="À" value={to} onChange={(month) => choose({ from, to: month })} />
    </search>
  );
}

export function Dashboard({ data }: { data: DashboardData }) {
  return (
    <>
      <UnderCorrection rubrics={data.rubrics} />
      {data.rubrics.map((rubric) => (
        <section key={rubric.rubric} aria-label={rubric.rubric}>
          <h2 className="fr-h5 fr-mt-4w">{rubric.rubric}</h2>
          <div className="chart-grid-list">
            {measuredFirst(rubric.indicators).map((indicator) => (
              <IndicatorChart key={indicator.code} indicator={indicator} />
            ))}
          </div>
        </section>
      ))}
      <h2 className="fr-h5 fr-mt-4w">Réclamations et suggestions</h2>
      <ComplaintSummary results={data.complaints} />
      {data.surveys.length > 0 && <h2 className="fr-h5 fr-mt-4w">Enquêtes de satisfaction</h2>}
      {data.surveys.map((survey) => (
        <section key={survey.campaign} aria-label={survey.title}>
          <h3 className="fr-h6">
            <Link className="fr-link" to={paths.campaignResults(survey.campaign)}>
              {survey.title}
            </Link>{" "}
            <span className="mention">{survey.responses} réponses</span>
          </h3>
          <ThemeRates themes={survey.themes} withheld={survey.withheldThemes} threshold={survey.threshold} />
        </section>
      ))}
    </>
  );
}

/** A drawing beside a drawing, and the empty ones together: fewer holes in the page. */
function measuredFirst(indicators: IndicatorResult[]) {
  const isEmpty = ({ periods }: IndicatorResult) => periods.every(({ figure }) => figure.value == null);
  return indicators.toSorted((a, b) => Number(isEmpty(a)) - Number(isEmpty(b)));
}
