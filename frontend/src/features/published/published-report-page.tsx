import { useParams } from "react-router";
import type { PublicReport } from "@/api/reporting/model";
import { useGetPublicReport } from "@/api/reporting/reporting";
import { m } from "@/paraglide/messages";
import { formatDay } from "@/shared/format";
import { ReportContent } from "@/shared/results/report-content";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { PublishedFiles, untilMade } from "@/shared/ui/published-files";
import { documentUrl } from "./documents";

export function Component() {
  const { id = "" } = useParams();
  const report = useGetPublicReport(id, untilMade());
  return (
    <Page title={report.data?.content.title ?? m.reports_title()}>
      <Loaded query={report}>{(data) => <Published report={data} />}</Loaded>
    </Page>
  );
}

const formats = [
  ["pdf", m.format_pdf],
  ["odt", m.format_odt],
  ["odp", m.format_odp],
  ["json", m.format_json],
] as const;

function Published({ report }: { report: PublicReport }) {
  return (
    <div className="stack">
      <p>
        {report.content.perimeter.name}.{" "}
        {report.publishedOn && `${m.report_published_on({ date: formatDay(report.publishedOn) })}. `}
        {m.report_language()}
      </p>
      <section className="panel" aria-labelledby="downloads">
        <h2 id="downloads" className="fr-h6">
          {m.report_download()}
        </h2>
        <PublishedFiles
          files={formats.map(([format, label]) => ({
            format,
            label: label(),
            href: documentUrl(report.id, format),
          }))}
          preparing={report.preparing}
        />
      </section>
      <ReportContent content={report.content} />
      <section aria-labelledby="hash">
        <h2 id="hash" className="fr-h6">
          {m.report_hash()}
        </h2>
        <p className="mention">{m.report_hash_hint()}</p>
        <code className="break">{report.sha256}</code>
      </section>
    </div>
  );
}
