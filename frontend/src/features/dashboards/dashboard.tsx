import { Input } from "@codegouvfr/react-dsfr/Input";
import { Link } from "react-router";
import type { Dashboard as DashboardData } from "@/api/reporting/model";
import { paths } from "@/shared/paths";
import { isMonth } from "@/shared/periods";
import { ComplaintSummary } from "@/shared/results/complaint-summary";
import { IndicatorChart } from "@/shared/results/indicator-chart";
import { ThemeRates } from "@/shared/results/theme-rates";
import type { Months } from "./months";

export function MonthsChooser({ months }: { months: Months }) {
  const field = (label: string, name: "from" | "to") => (
    <Input
      label={label}
      nativeInputProps={{
        type: "month",
        value: months[name],
        onChange: ({ currentTarget: { value } }) =>
          isMonth(value) && months.choose({ from: months.from, to: months.to, [name]: value }),
      }}
    />
  );
  return (
    <search className="filters" aria-label="Choisir la période">
      {field("De", "from")}
      {field("À", "to")}
    </search>
  );
}

export function Dashboard({ data }: { data: DashboardData }) {
  return (
    <>
      {data.rubrics.map((rubric) => (
        <section key={rubric.rubric} aria-label={rubric.rubric}>
          <h2 className="fr-h5 fr-mt-4w">{rubric.rubric}</h2>
          <div className="chart-grid-list">
            {rubric.indicators.map((indicator) => (
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
          <ThemeRates themes={survey.themes} />
        </section>
      ))}
    </>
  );
}
