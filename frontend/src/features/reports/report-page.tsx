import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { ToggleSwitch } from "@codegouvfr/react-dsfr/ToggleSwitch";
import { useState } from "react";
import { useParams } from "react-router";
import type { AnnualReportView } from "@/api/reporting/model";
import { useGetAnnualReport } from "@/api/reporting/reporting";
import { labelOf, reportStateLabels } from "@/shared/labels";
import { ReportContent } from "@/shared/results/report-content";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { untilMade } from "@/shared/ui/published-files";
import { asPublished } from "./checklist";
import { Comments } from "./comments";
import { Downloads } from "./downloads";
import { PREVIEW, ReportSteps } from "./report-steps";
import { TextsForm } from "./texts-form";

export function Component() {
  const { id = "" } = useParams();
  const report = useGetAnnualReport(id, untilMade());
  return (
    <Page
      title={report.data?.content.title ?? "Bilan annuel"}
      lead={report.data?.content.perimeter.name}
      actions={report.data && <Badge>{labelOf(reportStateLabels, report.data.status)}</Badge>}
    >
      <Loaded query={report}>{(data) => <Report report={data} />}</Loaded>
    </Page>
  );
}

function Report({ report }: { report: AnnualReportView }) {
  const [unsaved, setUnsaved] = useState(false);
  return (
    <>
      <ReportSteps report={report} unsaved={unsaved} />
      {report.steps.includes("WRITE") && <TextsForm key={report.id} report={report} onUnsaved={setUnsaved} />}
      <Downloads report={report} />
      <Content report={report} unsaved={unsaved} />
      <Comments report={report} />
    </>
  );
}

/** The working view marks what nobody has validated; the other is what everybody will read. */
function Content({ report, unsaved }: { report: AnnualReportView; unsaved: boolean }) {
  const [chosen, choose] = useState<boolean>();
  const published = chosen ?? !report.steps.includes("WRITE");
  if (report.publishedOn) return <ReportContent content={report.content} />;
  return (
    <div id={PREVIEW} tabIndex={-1}>
      <ToggleSwitch
        label="Tel que le public le lira"
        labelPosition="left"
        showCheckedHint={false}
        checked={published}
        onChange={choose}
        className="fr-mb-3w"
      />
      {unsaved && <p className="mention">Les textes qui ne sont pas enregistrés n’y sont pas.</p>}
      <ReportContent content={published ? asPublished(report.content) : report.content} />
    </div>
  );
}
