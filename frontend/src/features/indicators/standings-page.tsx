import { Link, useParams, useSearchParams } from "react-router";
import { useGetIndicator, useListStandings } from "@/api/indicators/indicators";
import type { IndicatorView, Region, Standing } from "@/api/indicators/model";
import { formatPeriod, formatValue } from "@/shared/format";
import { paths } from "@/shared/paths";
import { AssessmentBadge } from "@/shared/ui/assessment-badge";
import { DataTable } from "@/shared/ui/data-table";
import { Empty } from "@/shared/ui/empty";
import { Loaded } from "@/shared/ui/loaded";
import { Page } from "@/shared/ui/page";
import { regionNames } from "./regions";

/** The prefectures side by side for one indicator: trend, target, and a rank only for who has told everything. */
export function Component() {
  const { indicator = "" } = useParams();
  const [search] = useSearchParams();
  const period = search.get("periode") ?? "";
  const region = (search.get("region") ?? undefined) as Region | undefined;
  const known = useGetIndicator(indicator);
  const standings = useListStandings({ indicator, period, region });
  const place = region ? regionNames[region] : "France entière";
  return (
    <Page title={known.data?.label ?? "Comparer les préfectures"} lead={`${place}, ${formatPeriod(period)}`}>
      <Loaded query={known}>
        {(definition) => (
          <Loaded query={standings}>
            {({ items }) =>
              items.length === 0 ? (
                <Empty title="Aucune préfecture ne mesure cet indicateur sur cette période" />
              ) : (
                <Standings rows={items} definition={definition} period={period} />
              )
            }
          </Loaded>
        )}
      </Loaded>
      <p className="fr-mt-3w">
        <Link className="fr-link" to={paths.consolidation(region && `r:${region}`)}>
          Tous les indicateurs
        </Link>
      </p>
    </Page>
  );
}

function Standings(props: { rows: Standing[]; definition: IndicatorView; period: string }) {
  const { rows, definition, period } = props;
  const text = (value: number | null | undefined) =>
    value == null ? "–" : formatValue(value, definition.unit, definition.precision);
  return (
    <DataTable
      caption="Préfectures classées, puis celles qui n’ont pas tout transmis"
      rows={rows}
      rowKey={(row) => row.prefecture}
      columns={[
        {
          header: "Préfecture",
          cell: (row) => <Link to={placeIn(row.prefecture, period)}>{row.name}</Link>,
        },
        { header: "Rang", numeric: true, cell: (row) => row.rank ?? "Non classée" },
        { header: "Résultat", numeric: true, cell: (row) => text(row.value) },
        { header: "Période précédente", numeric: true, cell: (row) => text(row.previousValue) },
        {
          header: "Position",
          cell: (row) => (row.value == null ? "–" : <AssessmentBadge assessment={row.assessment} />),
        },
        { header: "Couverture", cell: (row) => row.whyNoRank ?? row.coverage },
      ]}
    />
  );
}

/** One level down: the same period in that prefecture. */
function placeIn(prefecture: string, period: string): string {
  const [year = "", part = ""] = period.split("-");
  if (!part) return paths.consolidation(`p:${prefecture}`, `${year}-12`, "annee");
  if (!part.startsWith("Q")) return paths.consolidation(`p:${prefecture}`, period);
  const last = String(Number(part.slice(1)) * 3).padStart(2, "0");
  return paths.consolidation(`p:${prefecture}`, `${year}-${last}`, "trimestre");
}
