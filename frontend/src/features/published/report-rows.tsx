import { Link } from "react-router";
import type { PublicReportSummary } from "@/api/reporting/model";
import { m } from "@/paraglide/messages";
import { formatDay } from "@/shared/format";
import { paths } from "@/shared/paths";
import { Empty } from "@/shared/ui/empty";

export function ReportRows({ reports }: { reports: PublicReportSummary[] }) {
  if (reports.length === 0) return <Empty title={m.reports_none()} />;
  return (
    <ul className="rows">
      {reports.map((report) => (
        <li key={report.id} className="row">
          <div>
            <Link className="fr-link row-title" to={paths.publicReport(report.id)} lang="fr">
              {report.title}
            </Link>
            <p className="mention fr-mb-0">
              {m.report_published_on({ date: formatDay(report.publishedOn) })}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
