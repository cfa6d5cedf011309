import { useParams } from "react-router";
import { useGetSiteDashboard } from "@/api/reporting/reporting";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { Dashboard, MonthsChooser } from "./dashboard";
import { useMonths } from "./months";

export function Component() {
  const { code = "" } = useParams();
  const months = useMonths();
  const dashboard = useGetSiteDashboard(code, { from: months.from, to: months.to });
  return (
    <Page key={code} title="Tableau de bord" lead={dashboard.data?.perimeter.name}>
      <MonthsChooser months={months} />
      <Loaded query={dashboard}>{(data) => <Dashboard data={data} />}</Loaded>
    </Page>
  );
}
