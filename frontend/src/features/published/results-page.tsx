import { Link } from "react-router";
import { useListPublicReports } from "@/api/reporting/reporting";
import { m } from "@/paraglide/messages";
import { useAnswerDays } from "@/shared/commitments";
import { paths } from "@/shared/paths";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { ReportRows } from "./report-rows";

export function Component() {
  const reports = useListPublicReports();
  const days = useAnswerDays();
  const commitments = [
    m.results_1(),
    ...(days ? [m.results_2(days)] : []),
    m.results_3(),
    m.results_4(),
    m.results_5(),
  ];
  return (
    <Page title={m.results_title()} lead={m.results_lead()}>
      <h2 className="fr-h4">{m.results_commitments()}</h2>
      <ul className="fr-mb-4w">
        {commitments.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h2 className="fr-h4">{m.results_by_prefecture()}</h2>
      <Loaded query={reports}>{({ items }) => <ReportRows reports={items.slice(0, 5)} />}</Loaded>
      <ul>
        <li>
          <Link to={paths.publicReports()}>{m.see_all_reports()}</Link>
        </li>
        <li>
          <Link to={paths.surveyResults()}>{m.survey_results_title()}</Link>
        </li>
        <li>
          <Link to={paths.transparency()}>{m.transparency_title()}</Link>
        </li>
        <li>
          <Link to={paths.flashInfo()}>{m.flash_title()}</Link>
        </li>
        <li>
          <Link to={paths.openData()}>{m.open_data_title()}</Link>
        </li>
      </ul>
    </Page>
  );
}
