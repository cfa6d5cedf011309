import { Accordion } from "@codegouvfr/react-dsfr/Accordion";
import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { useParams } from "react-router";
import type { AnnualReportView } from "@/api/reporting/model";
import { useGetAnnualReport } from "@/api/reporting/reporting";
import { labelOf, reportStateLabels } from "@/shared/labels";
import { ReportContent } from "@/shared/results/report-content";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { Comments } from "./comments";
import { Downloads } from "./downloads";
import { ReportSteps } from "./report-steps";
import { TextsForm } from "./texts-form";

export function Component() {
  const { id = "" } = useParams();
  const report = useGetAnnualReport(id);
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
  return (
    <>
      <ReportSteps report={report} />
      {report.steps.includes("WRITE") && (
        <div className="fr-mb-3w">
          <Accordion titleAs="h2" label="Écrire les textes du bilan">
            <TextsForm key={report.id} report={report} />
          </Accordion>
        </div>
      )}
      <Downloads report={report} />
      <ReportContent content={report.content} />
      <Comments report={report} />
    </>
  );
}
