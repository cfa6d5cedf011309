import { Badge } from "@codegouvfr/react-dsfr/Badge";
import { Link } from "react-router";
import type { AnnualReportSummary } from "@/api/reporting/model";
import { createAnnualReportRoles, useListAnnualReports } from "@/api/reporting/reporting";
import { formatDay } from "@/shared/format";
import { labelOf, reportStateLabels } from "@/shared/labels";
import { paths } from "@/shared/paths";
import { may, useUser } from "@/shared/session";
import { useMySites } from "@/shared/sites";
import { Empty } from "@/shared/ui/empty";
import { Loaded } from "@/shared/ui/loaded";
import { OfPrefecture } from "@/shared/ui/of-prefecture";
import { Page } from "@/shared/ui/page";
import { GenerateForm } from "./generate-form";

export function Component() {
  const user = useUser();
  const reports = useListAnnualReports();
  return (
    <Page title="Bilans annuels">
      {may(user, createAnnualReportRoles) && (
        <OfPrefecture hint="Choisissez une préfecture pour générer son bilan.">
          {(prefecture) => <GenerateForm key={prefecture} prefecture={prefecture} />}
        </OfPrefecture>
      )}
      <Loaded query={reports}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title="Aucun bilan">Le responsable qualité peut en générer un.</Empty>
          ) : (
            <ul className="rows">
              {items.map((report) => (
                <Row key={report.id} report={report} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}

function Row({ report }: { report: AnnualReportSummary }) {
  const { nameOf } = useMySites();
  const place = report.scope === "SITE" ? nameOf(report.code) : `Préfecture ${report.code} et ses sites`;
  return (
    <li className="row">
      <div>
        <Link className="fr-link row-title" to={paths.report(report.id)}>
          Bilan {report.year} – {place}
        </Link>
        {report.publishedOn && <p className="mention fr-mb-0">Publié le {formatDay(report.publishedOn)}</p>}
      </div>
      <Badge small noIcon severity={report.status === "PUBLISHED" ? "success" : "info"}>
        {labelOf(reportStateLabels, report.status)}
      </Badge>
    </li>
  );
}
