import { Link } from "react-router";
import { useListAnnualReports } from "@/api/reporting/reporting";
import { labelOf, reportStateLabels } from "@/shared/labels";
import { paths } from "@/shared/paths";
import { useMySites } from "@/shared/sites";
import { WaitingPart } from "./waiting-part";

export function ReportsWaiting() {
  const { nameOf } = useMySites();
  const reports = useListAnnualReports({ status: ["DRAFT", "VALIDATED"] });
  return (
    <WaitingPart
      title="Bilans en préparation"
      query={reports}
      more={{ text: "Tous les bilans", href: paths.reports() }}
    >
      {({ items }) =>
        items.length === 0 ? (
          <p>Aucun bilan en préparation.</p>
        ) : (
          <ul>
            {items.map((report) => (
              <li key={report.id}>
                <Link to={paths.report(report.id)}>
                  Bilan {report.year} –{" "}
                  {report.scope === "SITE" ? nameOf(report.code) : `préfecture ${report.code}`}
                </Link>{" "}
                <span className="mention">{labelOf(reportStateLabels, report.status).toLowerCase()}</span>
              </li>
            ))}
          </ul>
        )
      }
    </WaitingPart>
  );
}
