import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { useParams } from "react-router";
import { useGetAnnualReport } from "@/api/reporting/reporting";
import { labelOf, reportStateLabels } from "@/shared/labels";
import { ReportContent } from "@/shared/results/report-content";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { Comments } from "./comments";
import { Downloads } from "./downloads";
import { ReportSteps } from "./report-steps";

export function Component() {
  const { id = "" } = useParams();
  const report = useGetAnnualReport(id);
  return (
    <Page
      title={report.data?.content.title ?? "Bilan annuel"}
      lead={report.data?.content.perimeter.name}
      actions={report.data && <Badge>{labelOf(reportStateLabels, report.data.status)}</Badge>}
    >
      <Loaded query={report}>
        {(found) => (
          <>
            <ReportSteps report={found} />
            <Downloads report={found} />
            <ReportContent content={found.content} />
            <Comments report={found} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
