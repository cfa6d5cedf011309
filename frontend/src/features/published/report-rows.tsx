import { Link } from "react-router";
import { useListPublicSites } from "@/api/complaints/complaints";
import type { AnnualReportSummary } from "@/api/reporting/model";
import { m } from "@/paraglide/messages";
import { formatDay } from "@/shared/format";
import { paths } from "@/shared/paths";
import { Empty } from "@/shared/ui/empty";

export function ReportRows({ reports }: { reports: AnnualReportSummary[] }) {
  const sites = useListPublicSites();
  const titleOf = ({ scope, code, year }: AnnualReportSummary) =>
    scope === "PREFECTURE"
      ? m.report_of_prefecture({ year: String(year), code })
      : m.report_of_site({
          year: String(year),
          name: sites.data?.items.find((site) => site.code === code)?.name ?? code,
        });
  if (reports.length === 0) return <Empty title={m.reports_none()} />;
  return (
    <ul className="rows">
      {reports.map((report) => (
        <li key={report.id} className="row">
          <div>
            <Link className="fr-link row-title" to={paths.publicReport(report.id)}>
              {titleOf(report)}
            </Link>
            {report.publishedOn && (
              <p className="mention fr-mb-0">
                {m.report_published_on({ date: formatDay(report.publishedOn) })}
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
