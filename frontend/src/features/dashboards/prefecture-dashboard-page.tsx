import { Link, useParams } from "react-router";
import { useGetPrefectureDashboard } from "@/api/reporting/reporting";
import { paths } from "@/shared/paths";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { Dashboard, MonthsChooser } from "./dashboard";
import { useMonths } from "./months";

export function Component() {
  const { code = "" } = useParams();
  const months = useMonths();
  const dashboard = useGetPrefectureDashboard(code, { from: months.from, to: months.to });
  return (
    <Page key={code} title="Tableau de bord" lead={dashboard.data?.perimeter.name}>
      <MonthsChooser months={months} />
      <Loaded query={dashboard}>
        {(data) => (
          <>
            <p className="inline">
              <span>Chiffres de tous les sites réunis. Par site :</span>
              {data.perimeter.sites.map((site) => (
                <Link key={site.code} className="fr-link" to={paths.siteDashboard(site.code)}>
                  {site.name}
                </Link>
              ))}
            </p>
            <Dashboard data={data} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
