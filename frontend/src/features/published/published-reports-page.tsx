import { useListPublicReports } from "@/api/reporting/reporting";
import { m } from "@/paraglide/messages";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { ReportRows } from "./report-rows";

export function Component() {
  const reports = useListPublicReports();
  return (
    <Page title={m.reports_title()} lead={m.reports_lead()}>
      <Loaded query={reports}>{({ items }) => <ReportRows reports={items} />}</Loaded>
    </Page>
  );
}
