import { Link } from "react-router";
import type { MonthOfPoint, PointSummary, PointView, PurposeShare } from "@/api/indicators/model";
import { formatNumber, formatPeriod } from "@/shared/format";
import { paths } from "@/shared/paths";
import { DataTable } from "@/shared/ui/data-table";
import { RateMeter } from "@/shared/ui/rate-meter";

const THRESHOLD = 75;

export function PointFigures({ point }: { point: PointView }) {
  return (
    <div className="stack">
      <Summary summary={point.summary} />
      <DataTable
        caption="Mois par mois"
        rows={point.months}
        rowKey={(row) => row.month}
        columns={[
          {
            header: "Mois",
            cell: (row) => (
              <Link to={paths.monthBoard(point.summary.site, row.month)}>{formatPeriod(row.month)}</Link>
            ),
          },
          { header: "Usagers reçus", numeric: true, cell: visits },
          { header: "Journées comptées", numeric: true, cell: (row) => row.days || "–" },
          { header: "Avis satisfaits", numeric: true, cell: opinions },
        ]}
      />
      <Purposes caption="Démarches notées au guichet" rows={point.deskPurposes} />
      <Purposes caption="Démarches dites dans les enquêtes" rows={point.surveyPurposes} />
      <Surveys point={point} />
    </div>
  );
}

export const average = ({ visitsPerMonth, monthsCounted, months }: PointSummary) =>
  visitsPerMonth == null
    ? "Aucun mois compté"
    : `${formatNumber(visitsPerMonth, 0)} par mois en moyenne, ${monthsCounted} mois sur ${months}`;

export const satisfaction = ({ satisfaction: rate, opinions: base }: PointSummary) =>
  rate == null ? "Pas encore d’avis" : `${formatNumber(rate, 1)} % sur ${formatNumber(base)} avis`;

function Summary({ summary }: { summary: PointSummary }) {
  const rate = summary.satisfaction ?? undefined;
  return (
    <div>
      <p className="fr-text--lead fr-mb-2w">
        <strong>Usagers reçus :</strong> {average(summary)}
      </p>
      <RateMeter
        label="Satisfaits ou très satisfaits"
        value={satisfaction(summary)}
        rate={rate}
        under={rate !== undefined && rate < THRESHOLD}
        threshold={THRESHOLD}
      />
    </div>
  );
}

/** A month that nobody counted is missing; it is not zero. */
const visits = (row: MonthOfPoint) => (row.visits == null ? "Non compté" : formatNumber(row.visits));

const opinions = (row: MonthOfPoint) =>
  row.opinions === 0 ? "–" : `${formatNumber(row.satisfied)} / ${formatNumber(row.opinions)}`;

function Purposes({ caption, rows }: { caption: string; rows: PurposeShare[] }) {
  if (rows.length === 0) return null;
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={(row) => row.code}
      columns={[
        { header: "Démarche", cell: (row) => row.label },
        { header: "Usagers", numeric: true, cell: (row) => formatNumber(row.count) },
        {
          header: "Part",
          numeric: true,
          cell: (row) => (row.share == null ? "–" : `${formatNumber(row.share, 0)} %`),
        },
      ]}
    />
  );
}

function Surveys({ point }: { point: PointView }) {
  if (point.satisfaction.length === 0 && point.surveys.length === 0) return null;
  return (
    <section aria-labelledby="satisfaction">
      <h2 id="satisfaction" className="fr-h5">
        D’où vient la satisfaction
      </h2>
      <ul>
        {point.satisfaction.map((it) => (
          <li key={it.period}>
            {formatPeriod(it.period)} : {formatNumber(it.value, 1)} %
          </li>
        ))}
        {point.surveys.map((it) => (
          <li key={it.campaign}>
            <Link className="fr-link" to={paths.campaignResults(it.campaign)}>
              {it.title}
            </Link>{" "}
            : {formatNumber(it.satisfied)} avis satisfaits sur {formatNumber(it.opinions)}
          </li>
        ))}
      </ul>
    </section>
  );
}
